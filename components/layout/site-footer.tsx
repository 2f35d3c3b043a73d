import type { ReactNode } from 'react'
import styles from './site-footer.module.css'

/** What stands below every page. */
export function SiteFooter({ children }: { children?: ReactNode }) {
  return children ? <footer className={styles.footer}>{children}</footer> : null
}
