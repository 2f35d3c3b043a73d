import { Section } from '@/components/ui/section'
import styles from './key-facts.module.css'

/** What to remember for the preliminary examination. */
export function KeyFacts({ facts }: { facts: string[] }) {
  if (facts.length === 0) return null
  return (
    <Section id="key-facts" title="Key facts" className={styles.box}>
      <ul>
        {facts.map((fact, index) => (
          <li key={index}>{fact}</li>
        ))}
      </ul>
    </Section>
  )
}
