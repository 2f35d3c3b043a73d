import type { GlossaryTerm } from '@/lib/content/glossary-term'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './glossary.module.css'
import { wordingIn } from './wording'

type Props = { language: Language; terms: GlossaryTerm[] }

/** The terms with their meanings, in the alphabetical order of the language. */
export function TermList({ language, terms }: Props) {
  if (terms.length === 0) return <p>{words[language].glossary.none}</p>
  const collator = new Intl.Collator(language)
  const shown = terms
    .map((term) => ({ slug: term.slug, id: term._id, wording: wordingIn(term, language).own }))
    .toSorted((a, b) => collator.compare(a.wording.title, b.wording.title))
  return (
    <dl className={styles.terms}>
      {shown.map(({ id, slug, wording: { title, meaning, language: own } }) => (
        <div key={id} lang={own === language ? undefined : own}>
          <dt>
            <a href={pathsIn(language)(routes.glossaryTerm(slug))}>{title}</a>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
