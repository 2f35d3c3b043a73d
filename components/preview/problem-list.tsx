import { Section } from '@/components/ui/section'
import type { Problem } from '@/lib/content/preview/problems'
import styles from './problem-list.module.css'

/** What visitors would not see of the page, and why, each with the way to its field in the Studio. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  if (problems.length === 0) return null
  return (
    <Section id="problems" title="To correct before publishing" className={styles.problems}>
      <p>Visitors will not see what is listed here, or not the page at all.</p>
      <ul>
        {problems.map(({ document, field, message, href, editInfo }) => (
          <li key={`${href} ${message}`}>
            <a href={href} target="_top" data-sanity={editInfo}>
              {field || 'Everything'}
            </a>
            , in {document ? `“${document}”` : 'a document without a title'}: {message}.
          </li>
        ))}
      </ul>
    </Section>
  )
}
