import type { Author } from '@/lib/content/author'
import { routes } from '@/lib/routes'
import styles from './author.module.css'

/** The authors with their roles and what they write on, in the order in which they come. */
export function AuthorList({ authors }: { authors: Author[] }) {
  if (authors.length === 0) return <p>There are no authors yet.</p>
  return (
    <ul role="list" className={styles.authors}>
      {authors.map(({ _id, name, slug, role, bio }) => (
        <li key={_id}>
          <a href={routes.author(slug)}>{name}</a>
          <p className={styles.role}>{role}</p>
          {bio && <p>{bio}</p>}
        </li>
      ))}
    </ul>
  )
}
