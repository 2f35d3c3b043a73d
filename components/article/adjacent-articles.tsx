import type { AdjacentArticles as Adjacent } from '@/lib/content/article/lists'
import type { Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import styles from './article-view.module.css'
import { words } from '@/lib/words'

type Props = Adjacent & { language: Language }

/** Links to the previous and next article in the same language. */
export function AdjacentArticles({ older, newer, language }: Props) {
  if (!older && !newer) return null
  const labels = words[language].article
  return (
    <nav aria-label={labels.otherNotes} lang={language} className={styles.adjacent}>
      {older && (
        <a href={routes.article(older.slug, language)} rel="prev">
          <span>{labels.older}</span> {older.title}
        </a>
      )}
      {newer && (
        <a href={routes.article(newer.slug, language)} rel="next" className={styles.next}>
          <span>{labels.newer}</span> {newer.title}
        </a>
      )}
    </nav>
  )
}
