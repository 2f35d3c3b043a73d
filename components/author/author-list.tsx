import { Name } from '@/components/ui/name'
import type { Author } from '@/lib/content/author'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './author.module.css'

/** The authors with their roles and what they write on, in the order in which they come. */
export function AuthorList({ language, authors }: { language: Language; authors: Author[] }) {
  if (authors.length === 0) return <p>{words[language].author.none}</p>
  return (
    <ul role="list" className={styles.authors}>
      {authors.map((author) => (
        <li key={author._id}>
          <a href={pathsIn(language)(routes.author(author.slug))}>
            <Name of={author} field="name" within={language} />
          </a>
          <p className={styles.role}>
            <Name of={author} field="role" within={language} />
          </p>
          {author.bio && (
            <p>
              <Name of={author} field="bio" within={language} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
