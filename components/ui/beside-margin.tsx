import type { ReactNode } from 'react'
import styles from './beside-margin.module.css'

/** The text of a page, with the line of the margin on its left where there is room for one. */
export function BesideMargin({ children }: { children: ReactNode }) {
  return <div className={styles.text}>{children}</div>
}
