import type { ReactNode } from 'react'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './site-header.module.css'

type Props = { language: Language; name?: ReactNode }

/** The institute’s name and the main navigation. */
export function SiteHeader({ language, name }: Props) {
  const to = pathsIn(language)
  const labels = words[language].layout
  const links = [
    { name: labels.currentAffairs, path: routes.articles() },
    { name: labels.topics, path: routes.topics },
    { name: labels.syllabus, path: routes.syllabus },
    { name: labels.branches, path: routes.branches },
  ]
  return (
    <header className={styles.header}>
      <a className={styles.name} href={to(routes.home)}>
        {name ?? labels.home}
      </a>
      <nav aria-label={labels.site}>
        <ul role="list" className={styles.links}>
          {links.map(({ name, path }) => (
            <li key={path}>
              <a href={to(path)}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <a className={styles.search} href={to(routes.search)}>
        {labels.search}
      </a>
    </header>
  )
}
