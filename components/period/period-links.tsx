import { formatPeriod, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'
import styles from './period.module.css'

type Props = { older: Period | null; newer: Period | null }

/** Links to the previous and next period of the same kind that has articles. */
export function PeriodLinks({ older, newer }: Props) {
  const kind = older?.kind ?? newer?.kind
  if (!kind) return null
  return (
    <nav aria-label={`Other ${kind}s`} className={styles.links}>
      {older && (
        <a href={routes.period(older)} rel="prev">
          {formatPeriod(older)}
        </a>
      )}
      {newer && (
        <a href={routes.period(newer)} rel="next" className={styles.newer}>
          {formatPeriod(newer)}
        </a>
      )}
    </nav>
  )
}
