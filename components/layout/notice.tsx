import type { Settings } from '@/lib/content/settings'
import styles from './notice.module.css'

/** A line above every page, until its day is over. */
export function Notice({ notice }: { notice: NonNullable<Settings['notice']> }) {
  return (
    <aside className={styles.notice} aria-label="Notice">
      {notice.text}
    </aside>
  )
}
