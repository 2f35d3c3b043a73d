import { routes } from '@/lib/routes'
import styles from './site-header.module.css'

/** The institute’s name and the main navigation. */
export function SiteHeader({ name = 'Home' }: { name?: string | undefined }) {
  return (
    <header className={styles.header}>
      <a className={styles.name} href={routes.home}>
        {name}
      </a>
      <nav aria-label="Site">
        <ul role="list" className={styles.links}>
          <li>
            <a href={routes.articles()}>Current affairs</a>
          </li>
          <li>
            <a href={routes.topics}>Topics</a>
          </li>
          <li>
            <a href={routes.syllabus}>Syllabus</a>
          </li>
          <li>
            <a href={routes.branches}>Branches</a>
          </li>
        </ul>
      </nav>
      <a className={styles.search} href={routes.search}>
        Search
      </a>
    </header>
  )
}
