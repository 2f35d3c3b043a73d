import { routes } from '@/lib/routes'
import styles from './article-page-view.module.css'

export type Stage = 'prelims' | 'mains'

/** Links to all articles, to those for a stage of the examination, and to the archive. */
export function StageLinks({ stage }: { stage?: Stage | undefined }) {
  const lists = [
    { name: 'All notes', href: routes.articles(), current: !stage },
    { name: 'For prelims', href: routes.articlesFor('prelims'), current: stage === 'prelims' },
    { name: 'For mains', href: routes.articlesFor('mains'), current: stage === 'mains' },
    { name: 'By month', href: routes.archive, current: false },
  ]
  return (
    <nav aria-label="Lists of notes">
      <ul role="list" className={styles.lists}>
        {lists.map(({ name, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
        <li className={styles.further}>
          <a href="#browse">By paper or topic</a>
        </li>
      </ul>
    </nav>
  )
}
