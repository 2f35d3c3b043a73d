import { Section } from '@/components/ui/section'
import type { CompiledArticle } from '@/lib/content/article/months'
import { answersId, articleId } from './month-contents'
import styles from './month.module.css'

const letters = ['a', 'b', 'c', 'd']

/** The answers to the quizzes by article, separate from the questions. */
export function MonthAnswers({ articles }: { articles: CompiledArticle[] }) {
  const asking = articles.filter(({ quiz }) => quiz.length > 0)
  if (asking.length === 0) return null
  return (
    <Section id={answersId()} title="Answers" className={styles.answers}>
      {asking.map(({ _id, slug, title, language, quiz }) => (
        <div key={_id} lang={language}>
          <h3 id={answersId(slug)}>
            <a href={`#${articleId(slug)}`}>{title}</a>
          </h3>
          <ol>
            {quiz.map(({ _key, options, answer, explanation }) => (
              <li key={_key}>
                <strong>
                  ({letters[answer]}) {options[answer]}.
                </strong>{' '}
                {explanation}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  )
}
