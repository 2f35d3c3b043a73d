import { formatMonth } from '@/lib/month'
import { routes } from '@/lib/routes'
import styles from './month-links.module.css'

type Props = { older: string | null; newer: string | null }

/** The ways on to the months with notes before and after. */
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
