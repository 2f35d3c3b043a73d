import type { Settings } from '@/lib/content/settings'
import styles from './page-frame.module.css'

/** A message above every page until its last day ends. */
export function Notice({ notice }: { notice: NonNullable<Settings['notice']> }) {
  return (
    <aside className={styles.notice} aria-label="Notice">
      {notice.text}
    </aside>
  )
}
