import type { MarkingScheme } from '@/lib/content/settings'
import styles from './practice.module.css'

type Props = { total: number; schemes: MarkingScheme[] }

/**
 * What CSS counts, and marks the questions when it is opened. /practice.js adds the time, marks, the result by topic and
 * the wrong questions again, and shows the parts that are hidden here.
 */
export function TestResult({ total, schemes }: Props) {
  return (
    <>
      <details className={styles.result} data-test-result="">
        <summary>
          <span>
            <span className={styles.answered} /> of <span data-total="">{total}</span> answered
          </span>{' '}
          <span data-clock="" suppressHydrationWarning />
          <strong>Result</strong>
        </summary>
        <p className={styles.count}>
          <strong>
            <span className={styles.right} /> of <span data-total="">{total}</span> right
          </strong>
          , <span className={styles.wrong} /> wrong, <span className={styles.unanswered} /> unanswered
        </p>
        <div role="status" data-result="" />
        {schemes.length > 0 && (
          <p hidden data-scripted="" suppressHydrationWarning>
            <label htmlFor="scheme">Marks as in </label>
            <select id="scheme">
              {schemes.map((scheme) => (
                <option key={scheme._key} value={valuesOf(scheme)}>
                  {nameOf(scheme)}
                </option>
              ))}
            </select>
          </p>
        )}
        <p className={styles.buttons}>
          <button type="button" hidden data-scripted="" data-again="wrong" suppressHydrationWarning>
            The wrong ones again
          </button>
          <button type="button" hidden data-scripted="" data-again="all" suppressHydrationWarning>
            All again
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

const nameOf = ({ exam, year, right, wrong, unanswered }: MarkingScheme) =>
  `${exam}, ${year}: +${right} right, ${wrong > 0 ? `−${wrong}` : '0'} wrong, ${unanswered} unanswered`
