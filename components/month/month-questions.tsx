import { PastQuestionList } from '@/components/past-question/past-question-list'
import type { CompiledArticle } from '@/lib/content/article/months'
import { answersId } from './month-contents'
import styles from './month.module.css'

/** All questions of an article; the answers are at the end of the compilation. */
export function MonthQuestions({ article }: { article: CompiledArticle }) {
  const { slug, quiz, mainsQuestions, pastQuestions } = article
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
      {pastQuestions.length > 0 && (
        <>
          <h3>Past questions</h3>
          <PastQuestionList questions={pastQuestions} />
        </>
      )}
    </div>
  )
}
