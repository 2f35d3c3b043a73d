import { Section } from '@/components/ui/section'
import type { Article } from '@/lib/content/article'

/** Questions to write an answer to, as the main examination asks them. */
export function MainsQuestions({ questions }: { questions: Article['mainsQuestions'] }) {
  if (questions.length === 0) return null
  return (
    <Section id="mains-questions" title="Mains practice">
      <ol>
        {questions.map(({ _key, text, words, marks, hint }) => (
          <li key={_key}>
            <p>
              {text} ({words} words, {marks} marks)
            </p>
            {hint && (
              <details>
                <summary>Hint</summary>
                <p>{hint}</p>
              </details>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const stages = { prelims: 'Prelims', mains: 'Mains' } as const

/** What the examinations have asked about the subject. */
export function PreviousQuestions({ questions }: { questions: Article['previousQuestions'] }) {
  if (questions.length === 0) return null
  return (
    <Section id="previous-questions" title="Previous questions">
      <ul>
        {questions.map(({ _key, exam, year, stage, text }) => (
          <li key={_key}>
            <p>
              <strong>
                {exam} {stages[stage]} {year}:
              </strong>{' '}
              {text}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
