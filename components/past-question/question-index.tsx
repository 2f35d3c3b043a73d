import type { PastQuestionIndex } from '@/lib/content/past-question'
import { stagedPaperName } from '@/lib/paper-name'
import { routes } from '@/lib/routes'
import styles from './past-question.module.css'

/** The years and the papers that have past questions. */
export function QuestionIndex({ index: { years, papers } }: { index: PastQuestionIndex }) {
  if (years.length === 0) return <p>There are no past questions yet.</p>
  return (
    <>
      <List
        id="years"
        title="By year"
        entries={years.map(({ year, questions }) => ({
          name: String(year),
          href: routes.pastQuestionsOfYear(year),
          questions,
        }))}
      />
      {papers.length > 0 && (
        <List
          id="papers"
          title="By paper"
          entries={papers.map(({ questions, ...paper }) => ({
            name: stagedPaperName(paper),
            title: paper.title,
            href: routes.pastQuestionsOfPaper(paper.slug),
            questions,
          }))}
        />
      )}
    </>
  )
}

type Entry = { name: string; title?: string; href: string; questions: number }
type ListProps = { id: string; title: string; entries: Entry[] }

function List({ id, title, entries }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul role="list" className={styles.index}>
        {entries.map(({ name, title, href, questions }) => (
          <li key={href}>
            <a href={href}>
              <strong>{name}</strong> {title}
            </a>
            <span>{questions === 1 ? '1 question' : `${questions} questions`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
