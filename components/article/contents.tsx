import type { Heading } from '@/components/portable-text/headings'
import type { Language } from '@/lib/languages'
import styles from './contents.module.css'
import { words } from '@/lib/words'

type Entry = Heading & { below?: Heading[] }

/** With more entries than this, the list is collapsed on a phone, where it would push the text down. */
const SHORT = 8

/** The table of contents of an article: beside the text on a wide screen, above it on a phone. */
export function Contents({ headings, language }: { headings: Heading[]; language: Language }) {
  if (headings.length < 2) return null
  const { contents } = words[language].article
  return (
    <nav aria-label={contents} className={styles.contents}>
      <p className={styles.title} aria-hidden="true">
        {contents}
      </p>
      <details open={headings.length <= SHORT}>
        <summary>{contents}</summary>
        <Entries entries={nested(headings)} />
      </details>
    </nav>
  )
}

function Entries({ entries }: { entries: Entry[] }) {
  return (
    <ol role="list">
      {entries.map(({ id, text, below = [] }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
          {below.length > 0 && <Entries entries={below} />}
        </li>
      ))}
    </ol>
  )
}

/** Nests subsections in their sections. */
function nested(headings: Heading[]): Entry[] {
  const entries: Required<Entry>[] = []
  for (const heading of headings) {
    const above = heading.level === 3 ? entries.at(-1) : undefined
    if (above) above.below.push(heading)
    else entries.push({ ...heading, below: [] })
  }
  return entries
}
