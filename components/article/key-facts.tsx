import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Section } from '@/components/ui/section'
import type { Language } from '@/lib/languages'
import styles from './article-view.module.css'
import { words } from '@/lib/words'

type Props = { facts: string[]; language: Language }

/** The facts to remember for the preliminary examination. */
export function KeyFacts({ facts, language }: Props) {
  if (facts.length === 0) return null
  return (
    <Section id="key-facts" title={words[language].article.keyFacts} className={styles.keyFacts}>
      <FactList facts={facts} language={language} />
    </Section>
  )
}

/** Facts without a heading. */
export function FactList({ facts, language }: Required<Props>) {
  return (
    <ul>
      {facts.map((fact, index) => (
        <li key={index}>
          <MixedLanguageText text={fact} language={language} />
        </li>
      ))}
    </ul>
  )
}
