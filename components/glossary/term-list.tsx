import type { GlossaryTerm } from '@/lib/content/glossary-term'
import { routes } from '@/lib/routes'
import styles from './glossary.module.css'

/** The terms with their meanings, in the order in which they come. */
export function TermList({ terms }: { terms: GlossaryTerm[] }) {
  if (terms.length === 0) return <p>There are no terms yet.</p>
  return (
    <dl className={styles.terms}>
      {terms.map(({ _id, title, slug, meaning }) => (
        <div key={_id}>
          <dt>
            <a href={routes.glossaryTerm(slug)}>{title}</a>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
