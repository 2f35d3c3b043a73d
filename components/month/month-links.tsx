import { formatMonth } from '@/lib/month'
import { routes } from '@/lib/routes'
import styles from './month.module.css'

type Props = { older: string | null; newer: string | null }

/** Links to the previous and next month with articles. */
export function MonthLinks({ older, newer }: Props) {
  if (!older && !newer) return null
  return (
    <nav aria-label="Other months" className={styles.links}>
      {older && (
        <a href={routes.month(older)} rel="prev">
          {formatMonth(older)}
        </a>
      )}
      {newer && (
        <a href={routes.month(newer)} rel="next" className={styles.newer}>
          {formatMonth(newer)}
        </a>
      )}
    </nav>
  )
}
