import { LangSpan } from '@/components/ui/mixed-language-text'
import type { Author } from '@/lib/content/author'
import { pathsIn, siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './author.module.css'

/** The authors with their roles and what they write on, in the order in which they come. */
export function AuthorList({ language, authors }: { language: Language; authors: Author[] }) {
  if (authors.length === 0) return <p>{words[language].author.none}</p>
  return (
    <ul role="list" className={styles.authors}>
      {authors.map(({ _id, name, slug, role, bio }) => (
        <li key={_id}>
          <a href={pathsIn(language)(routes.author(slug))}>
            <LangSpan within={language} language={siteLanguage}>
              {name}
            </LangSpan>
          </a>
          <p className={styles.role}>
            <LangSpan within={language} language={siteLanguage}>
              {role}
            </LangSpan>
          </p>
          {bio && (
            <p>
              <LangSpan within={language} language={siteLanguage}>
                {bio}
              </LangSpan>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
