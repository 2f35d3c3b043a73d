import { highlight } from '@/lib/search/highlight'
import styles from './highlighted.module.css'

/** A text with the matches highlighted. */
export function Highlighted({ text, words }: { text: string; words: string[] }) {
  return highlight(text, words).map((part, index) =>
    part.isFound ? (
      <mark key={index} className={styles.found}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
