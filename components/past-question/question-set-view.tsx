import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { PrintFooter } from '@/components/ui/print-footer'
import type { PastQuestion, PastQuestionPage } from '@/lib/content/past-question'
import { examOf, stagedPaperName } from '@/lib/paper-name'
import { routes } from '@/lib/routes'
import { PastQuestionList } from './past-question-list'
import styles from './past-question.module.css'

type Listed = {
  list: PastQuestionPage
  /** The absolute URL of the page, for printed copies. */
  address: string
}

/** A page of the questions of a year, paper by paper. */
export function YearQuestions({ year, ...listed }: Listed & { year: number }) {
  return (
    <QuestionSet
      {...listed}
      name={String(year)}
      href={(page) => routes.pastQuestionsOfYear(year, page)}
      headingOf={(question) => {
        const { paper } = question
        if (!paper) return { title: examOf(question) }
        return { title: `${examOf(question)}, ${paper.code}`, href: routes.pastQuestionsOfPaper(paper.slug) }
      }}
    />
  )
}

type Paper = NonNullable<PastQuestion['paper']>

/** A page of the questions of a paper, the newest year first. */
export function PaperQuestions({ paper, ...listed }: Listed & { paper: Paper }) {
  return (
    <QuestionSet
      {...listed}
      name={stagedPaperName(paper)}
      href={(page) => routes.pastQuestionsOfPaper(paper.slug, page)}
      headingOf={({ year }) => ({ title: String(year), href: routes.pastQuestionsOfYear(year) })}
    />
  )
}

type Props = Listed & {
  name: string
  href: (page: number) => string
  /** The heading above a question, and the page of the questions that have it. */
  headingOf: (question: PastQuestion) => { title: string; href?: string }
}

function QuestionSet({ name, list: { questions, page, pages, total }, address, href, headingOf }: Props) {
  const headings = new Map(questions.map(headingOf).map(({ title, href }) => [title, href]))
  const parts = Map.groupBy(questions, (question) => headingOf(question).title)
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Past questions', href: routes.pastQuestions },
        ]}
        here={name}
      />
      <PreviewProblems />
      <PrintFooter start={address} />
      <h1>
        Past questions, {name}
        {page > 1 && `, page ${page}`}
      </h1>
      <p>{total === 1 ? '1 question' : `${total} questions`}, in the words of the paper</p>
      {[...headings].map(([title, link], index) => (
        <section key={title} aria-labelledby={`part-${index}`} className={styles.part}>
          <h2 id={`part-${index}`}>{link ? <a href={link}>{title}</a> : title}</h2>
          <PastQuestionList questions={parts.get(title) ?? []} isPlaced />
        </section>
      ))}
      <Pagination page={page} pages={pages} href={href} />
    </>
  )
}
