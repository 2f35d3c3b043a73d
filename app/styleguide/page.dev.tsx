import { cloneElement, isValidElement, type ReactNode } from 'react'
import { fixtures } from '@/components/fixtures'
import { LinkRow } from '@/components/ui/links'
import { isLanguage, languageNames, languages, type Language } from '@/lib/languages'
import styles from './styleguide.module.css'

type Props = { searchParams: Promise<{ language?: string }> }

/**
 * Every component in every state, for developers, in the language of the address (`/styleguide?language=gu`). Its file
 * name excludes it from builds.
 */
export default async function StyleReference({ searchParams }: Props) {
  const { language: named = '' } = await searchParams
  const language = isLanguage(named) ? named : undefined
  return (
    <main className={styles.reference}>
      <h1>Style guide</h1>
      <LinkRow
        label="Languages"
        links={languages.map((each) => ({ name: languageNames[each], href: `/styleguide?language=${each}` }))}
      />
      {fixtures.map(({ component, states }) => (
        <section key={component} aria-label={component}>
          <h2>{component}</h2>
          {Object.entries(states).map(([state, node]) => (
            <div key={state} className={styles.state}>
              <p>{state}</p>
              <div
                data-fixture={`${component}: ${state}`}
                lang={languageOf(node) && (language ?? languageOf(node))}
              >
                {languageOf(node) && language ? inLanguage(node, language) : node}
              </div>
            </div>
          ))}
        </section>
      ))}
    </main>
  )
}

/** The language of a component’s own texts; undefined if it has none. */
const languageOf = (node: ReactNode): Language | undefined =>
  isValidElement<{ language?: Language }>(node) ? node.props.language : undefined

const inLanguage = (node: ReactNode, language: Language): ReactNode =>
  isValidElement<{ language?: Language }>(node) ? cloneElement(node, { language }) : node
