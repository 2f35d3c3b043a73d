import type { ReactNode } from 'react'
import { routes } from '@/lib/routes'
import styles from './site-footer.module.css'

/** The footer of every page: navigation and contact details. */
export function SiteFooter({ children }: { children?: ReactNode }) {
  return (
    <footer className={styles.footer}>
      <nav aria-label="More">
        <ul role="list" className={styles.ways}>
          <li>
            <a href={routes.home}>Home</a>
          </li>
          <li>
            <a href={routes.branches}>Call a branch</a>
          </li>
          <li>
            <a href={routes.feed}>Feed of new notes</a>
          </li>
        </ul>
      </nav>
      {children}
    </footer>
  )
}
