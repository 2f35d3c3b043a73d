import type { AdjacentArticles as Adjacent } from '@/lib/content/article/lists'
import { siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import styles from './adjacent-articles.module.css'
import { words } from './words'

type Props = Adjacent & { language?: Language }

/** The ways on to the notes, in the same language, that came out before and after this one. */
export function AdjacentArticles({ older, newer, language = siteLanguage }: Props) {
  if (!older && !newer) return null
  const says = words[language]
  return (
    <nav aria-label={says.otherNotes} lang={language} className={styles.ways}>
      {older && (
        <a href={routes.article(older.slug, language)} rel="prev">
          <span>{says.older}</span> {older.title}
        </a>
      )}
      {newer && (
        <a href={routes.article(newer.slug, language)} rel="next" className={styles.next}>
          <span>{says.newer}</span> {newer.title}
        </a>
      )}
    </nav>
  )
}
