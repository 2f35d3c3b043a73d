import type { AdjacentArticles as Adjacent } from '@/lib/content/articles'
import { routes } from '@/lib/routes'
import styles from './adjacent-articles.module.css'

/** The ways on to the notes that came out before and after this one. */
export function AdjacentArticles({ older, newer }: Adjacent) {
  if (!older && !newer) return null
  return (
    <nav aria-label="Other notes" className={styles.ways}>
      {older && (
        <a href={routes.article(older.slug)} rel="prev">
          <span>Previous</span> {older.title}
        </a>
      )}
      {newer && (
        <a href={routes.article(newer.slug)} rel="next" className={styles.next}>
          <span>Next</span> {newer.title}
        </a>
      )}
    </nav>
  )
}
