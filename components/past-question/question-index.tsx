import type { ReactNode } from 'react'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { PastQuestionIndex } from '@/lib/content/past-question'
import { stagedPaperName } from '@/lib/paper-name'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './past-question.module.css'

type Props = { language: Language; index: PastQuestionIndex }

/** The years and the papers that have past questions. */
export function QuestionIndex({ language, index: { years, papers } }: Props) {
  const to = pathsIn(language)
  const labels = words[language].pastQuestion
  if (years.length === 0) return <p>{labels.none}</p>
  return (
    <>
      <List
        id="years"
        title={labels.byYear}
        language={language}
        entries={years.map(({ year, questions }) => ({
          name: String(year),
          href: to(routes.pastQuestionsOfYear(year)),
          questions,
        }))}
      />
      {papers.length > 0 && (
        <List
          id="papers"
          title={labels.byPaper}
          language={language}
          entries={papers.map(({ questions, ...paper }) => ({
            name: stagedPaperName(paper, language),
            title: <Name of={paper} field="title" within={language} />,
            href: to(routes.pastQuestionsOfPaper(paper.slug)),
            questions,
          }))}
        />
      )}
    </>
  )
}

type Entry = { name: string; title?: ReactNode; href: string; questions: number }
type ListProps = { language: Language; id: string; title: string; entries: Entry[] }

function List({ language, id, title, entries }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul role="list" className={styles.index}>
        {entries.map(({ name, title, href, questions }) => (
          <li key={href}>
            <a href={href}>
              <strong>
                <MixedLanguageText text={name} language={language} />
              </strong>{' '}
              {title}
            </a>
            <span>{words[language].pastQuestion.questions(questions)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
