import { Sources } from '@/components/article/sources'
import { MoreLink } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import type { GlossaryTerm } from '@/lib/content/glossary-term'
import { routes } from '@/lib/routes'
import styles from './glossary.module.css'

/** The meaning of a term, its wordings in other languages, and its sources. */
export function TermView({ term: { title, meaning, wordings, topic, sources } }: { term: GlossaryTerm }) {
  return (
    <>
      <h1>{title}</h1>
      <p>{meaning}</p>
      {wordings.length > 0 && (
        <Section id="languages" title="In other languages">
          <dl className={styles.terms}>
            {wordings.map((wording) => (
              <div key={wording._key} lang={wording.language}>
                <dt>{wording.title}</dt>
                <dd>{wording.meaning}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Sources sources={sources} />
      <MoreLink href={routes.topic(topic.slug)}>{`Notes on ${topic.title}`}</MoreLink>
    </>
  )
}
