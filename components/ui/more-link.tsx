import type { ReactNode } from 'react'
import styles from './more-link.module.css'

/** The way from a part of a list to all of it. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className={styles.more}>
      <a href={href}>{children}</a>
    </p>
  )
}
