import type { ReactNode } from 'react'
import { LinkRow } from '@/components/ui/links'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './site-footer.module.css'

type Props = { language: Language; children?: ReactNode }

/** The footer of every page: navigation and contact details. */
export function SiteFooter({ language, children }: Props) {
  const to = pathsIn(language)
  const labels = words[language].layout
  const links = [
    { name: labels.home, href: to(routes.home) },
    { name: labels.callBranch, href: to(routes.branches) },
    { name: labels.practice, href: to(routes.practice) },
    { name: labels.pastQuestions, href: to(routes.pastQuestions) },
    { name: labels.revise, href: to(routes.revise) },
    { name: labels.kept, href: to(routes.kept) },
    { name: labels.feed, href: to(routes.feed) },
    { name: labels.about, href: to(routes.aboutThisSite) },
  ]
  return (
    <footer className={styles.footer}>
      <nav aria-label={labels.more}>
        <LinkRow links={links} />
      </nav>
      {children}
    </footer>
  )
}
