import type { CompiledArticle } from '@/lib/content/article/months'
import { answersId } from './month-contents'
import styles from './month.module.css'

const stages = { prelims: 'Prelims', mains: 'Mains' } as const

/** All questions of an article; the answers are at the end of the compilation. */
export function MonthQuestions({ article }: { article: CompiledArticle }) {
  const { slug, quiz, mainsQuestions, previousQuestions } = article
  return (
    <div className={styles.questions}>
      {quiz.length > 0 && (
        <>
          <h3>Quiz</h3>
          <ol>
            {quiz.map(({ _key, stem, options }) => (
              <li key={_key}>
                {stem}
                <ol type="a">
                  {options.map((option) => (
                    <li key={option}>{option}</li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
          <p>
            <a href={`#${answersId(slug)}`}>Answers to the quiz</a>
          </p>
        </>
      )}
      {mainsQuestions.length > 0 && (
        <>
          <h3>Mains practice</h3>
          <ol>
            {mainsQuestions.map(({ _key, text, words, marks }) => (
              <li key={_key}>
                {text} ({words} words, {marks} marks)
              </li>
            ))}
          </ol>
        </>
      )}
      {previousQuestions.length > 0 && (
        <>
          <h3>Previous questions</h3>
          <ul>
            {previousQuestions.map(({ _key, exam, year, stage, text }) => (
              <li key={_key}>
                <strong>
                  {exam} {stages[stage]} {year}:
                </strong>{' '}
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
