import type { ReactNode } from 'react'
import styles from './more-link.module.css'

/** The link from a part of a list to the whole list. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className={styles.more}>
      <a href={href}>{children}</a>
    </p>
  )
}
