import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { PrintFooter } from '@/components/ui/print-footer'
import type { PastQuestion, PastQuestionPage } from '@/lib/content/past-question'
import { examOf, stagedPaperName } from '@/lib/paper-name'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { PastQuestionList } from './past-question-list'
import styles from './past-question.module.css'

type Listed = {
  language: Language
  list: PastQuestionPage
  /** The absolute URL of the page, for printed copies. */
  address: string
}

/** A page of the questions of a year, paper by paper. */
export function YearQuestions({ year, ...listed }: Listed & { year: number }) {
  const { language } = listed
  return (
    <QuestionSet
      {...listed}
      name={String(year)}
      pathOf={(page) => routes.pastQuestionsOfYear(year, page)}
      headingOf={(question) => {
        const { paper } = question
        if (!paper) return { title: examOf(question, language) }
        return {
          title: `${examOf(question, language)}, ${paper.code}`,
          path: routes.pastQuestionsOfPaper(paper.slug),
        }
      }}
    />
  )
}

type Paper = NonNullable<PastQuestion['paper']>

/** A page of the questions of a paper, the newest year first. */
export function PaperQuestions({ paper, ...listed }: Listed & { paper: Paper }) {
  const { language } = listed
  return (
    <QuestionSet
      {...listed}
      name={stagedPaperName(paper, language)}
      pathOf={(page) => routes.pastQuestionsOfPaper(paper.slug, page)}
      headingOf={({ year }) => ({ title: String(year), path: routes.pastQuestionsOfYear(year) })}
    />
  )
}

type Props = Listed & {
  name: string
  pathOf: (page: number) => string
  /** The heading above a question, and the page of the questions that have it. */
  headingOf: (question: PastQuestion) => { title: string; path?: string }
}

function QuestionSet({ language, name, list, address, pathOf, headingOf }: Props) {
  const { questions, page, pages, total } = list
  const to = pathsIn(language)
  const { layout, article, pastQuestion } = words[language]
  const headings = new Map(questions.map(headingOf).map(({ title, path }) => [title, path]))
  const parts = Map.groupBy(questions, (question) => headingOf(question).title)
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(pathOf(1))}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: article.pastQuestions, href: to(routes.pastQuestions) },
        ]}
        here={<MixedLanguageText text={name} language={language} />}
      />
      <PreviewProblems />
      <PrintFooter start={address} />
      <h1>
        <MixedLanguageText text={layout.titleOfPage(pastQuestion.title(name), page)} language={language} />
      </h1>
      <p>{pastQuestion.inTheirWords(pastQuestion.questions(total))}</p>
      {[...headings].map(([heading, path], index) => (
        <section key={heading} aria-labelledby={`part-${index}`} className={styles.part}>
          <h2 id={`part-${index}`}>
            {path ? (
              <a href={to(path)}>
                <MixedLanguageText text={heading} language={language} />
              </a>
            ) : (
              <MixedLanguageText text={heading} language={language} />
            )}
          </h2>
          <PastQuestionList questions={parts.get(heading) ?? []} language={language} isPlaced />
        </section>
      ))}
      <Pagination language={language} page={page} pages={pages} href={(number) => to(pathOf(number))} />
    </>
  )
}
