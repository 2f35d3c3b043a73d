import { Section } from '@/components/ui/section'
import type { Problem } from '@/lib/content/preview/problems'
import styles from './preview.module.css'

/** The parts of the page that visitors would not see, with the reason and a link to the field in the Studio. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  if (problems.length === 0) return null
  return (
    <Section id="problems" title="To correct before publishing" className={styles.problems}>
      <p>Visitors will not see the parts listed here, or the whole page.</p>
      <ul>
        {problems.map(({ document, field, message, href, dataAttribute }) => (
          <li key={`${href} ${message}`}>
            <a href={href} target="_top" data-sanity={dataAttribute}>
              {field || 'Everything'}
            </a>
            , in {document ? `“${document}”` : 'a document without a title'}: {message}.
          </li>
        ))}
      </ul>
    </Section>
  )
}
