import type { PastQuestion as Question } from '@/lib/content/past-question'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'
import { Section } from '@/components/ui/section'
import { PastQuestion } from './past-question'
import styles from './past-question.module.css'

type Props = { questions: Question[]; language: Language; isPlaced?: boolean }

/** Past questions one below the other. */
export function PastQuestionList({ questions, ...props }: Props) {
  return (
    <ul role="list" className={styles.questions}>
      {questions.map((question) => (
        <li key={question._id}>
          <PastQuestion question={question} {...props} />
        </li>
      ))}
    </ul>
  )
}

/** What examinations asked about the subject of an article. */
export function PastQuestions({ questions, language }: Props) {
  if (questions.length === 0) return null
  return (
    <Section id="past-questions" title={words[language].article.pastQuestions}>
      <PastQuestionList questions={questions} language={language} />
    </Section>
  )
}
