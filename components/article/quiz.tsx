import { Section } from '@/components/ui/section'
import type { Article } from '@/lib/content/article'
import styles from './quiz.module.css'

const letters = ['a', 'b', 'c', 'd']

/** Questions with four options; the answer opens below each. */
export function Quiz({ questions }: { questions: Article['quiz'] }) {
  if (questions.length === 0) return null
  return (
    <Section id="quiz" title="Quiz">
      <ol className={styles.questions}>
        {questions.map(({ _key, stem, options, answer, explanation }) => (
          <li key={_key}>
            <p>{stem}</p>
            <ol type="a">
              {options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ol>
            <details>
              <summary>Answer</summary>
              <p>
                <strong>
                  ({letters[answer]}) {options[answer]}.
                </strong>{' '}
                {explanation}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </Section>
  )
}
