import { translated } from '@/lib/content/fields/translations'
import type { MarkingScheme } from '@/lib/content/settings'
import { FilledText } from '@/components/ui/filled-text'
import type { Language } from '@/lib/languages'
import { words } from '@/lib/words'
import styles from './practice.module.css'

type Props = { language: Language; total: number; schemes: MarkingScheme[] }

/**
 * What CSS counts, and marks the questions when it is opened. /practice.js adds the time, marks, the result by topic and
 * the wrong questions again, and shows the parts that are hidden here.
 */
export function TestResult({ language, total, schemes }: Props) {
  const labels = words[language].practice
  const counted = {
    total: <span data-total="">{total}</span>,
    answered: <span className={styles.answered} />,
    right: <span className={styles.right} />,
    wrong: <span className={styles.wrong} />,
    unanswered: <span className={styles.unanswered} />,
  }
  return (
    <>
      <details className={styles.result} data-test-result="">
        <summary>
          <span>
            <FilledText text={labels.answered} language={language} parts={counted} />
          </span>{' '}
          <span data-clock="" suppressHydrationWarning />
          <strong>{labels.result}</strong>
        </summary>
        <p className={styles.count}>
          <strong>
            <FilledText text={labels.right} language={language} parts={counted} />
          </strong>
          , <FilledText text={labels.others} language={language} parts={counted} />
        </p>
        <div
          role="status"
          data-result=""
          data-counts={labels.counts}
          data-marks={labels.marks}
          data-time={labels.time}
          data-allowed={labels.timeAllowed}
          data-topic={labels.ofTopic}
        />
        {schemes.length > 0 && (
          <p hidden data-scripted="" suppressHydrationWarning>
            <label htmlFor="scheme">{labels.marksAs} </label>
            <select id="scheme">
              {schemes.map((scheme) => (
                <option key={scheme._key} value={valuesOf(scheme)}>
                  {nameOf(scheme, language)}
                </option>
              ))}
            </select>
          </p>
        )}
        <p className={styles.buttons}>
          <button type="button" hidden data-scripted="" data-again="wrong" suppressHydrationWarning>
            {labels.wrongAgain}
          </button>
          <button type="button" hidden data-scripted="" data-again="all" suppressHydrationWarning>
            {labels.allAgain}
          </button>
        </p>
      </details>
      <script type="module" src="/practice.js" async />
    </>
  )
}

/** What /practice.js reads: marks for a right, a wrong and an unanswered question, and seconds for a question. */
const valuesOf = ({ right, wrong, unanswered, minutes, questions }: MarkingScheme) =>
  [right, -wrong, unanswered, Math.round((minutes * 60) / questions)].join(' ')

const nameOf = (scheme: MarkingScheme, language: Language) =>
  words[language].practice.scheme(
    `${translated(scheme, 'exam', language).text}, ${scheme.year}`,
    `+${scheme.right}`,
    scheme.wrong > 0 ? `−${scheme.wrong}` : '0',
    String(scheme.unanswered),
  )
