import type { ReactNode } from 'react'
import { LinkRow } from '@/components/ui/links'
import { routes } from '@/lib/routes'
import styles from './site-footer.module.css'

const links = [
  { name: 'Home', href: routes.home },
  { name: 'Call a branch', href: routes.branches },
  { name: 'Practice tests', href: routes.practice },
  { name: 'Past questions', href: routes.pastQuestions },
  { name: 'Revise', href: routes.revise },
  { name: 'Kept for offline', href: routes.kept },
  { name: 'Feed of new notes', href: routes.feed },
  { name: 'About this site', href: routes.aboutThisSite },
]

/** The footer of every page: navigation and contact details. */
export function SiteFooter({ children }: { children?: ReactNode }) {
  return (
    <footer className={styles.footer}>
      <nav aria-label="More">
        <LinkRow links={links} />
      </nav>
      {children}
    </footer>
  )
}
