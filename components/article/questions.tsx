import { Section } from '@/components/ui/section'
import type { Article } from '@/lib/content/article'
import type { Language } from '@/lib/languages'
import styles from './article-view.module.css'
import { words } from '@/lib/words'

type MainsProps = { questions: Article['mainsQuestions']; language: Language }

/** Practice questions for the main examination. */
export function MainsQuestions({ questions, language }: MainsProps) {
  if (questions.length === 0) return null
  const labels = words[language].article
  return (
    <Section id="mains-questions" title={labels.mainsPractice}>
      <ol>
        {questions.map(({ _key, text, words: length, marks, hint }) => (
          <li key={_key}>
            <p>
              {text} ({labels.answerLength(length, marks)})
            </p>
            {hint && (
              <details className={styles.hint}>
                <summary>{labels.hint}</summary>
                <p>{hint}</p>
              </details>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
