import type { Quote as QuoteBlock } from '@/lib/content/body'
import { directionOf } from './direction'
import styles from './quote.module.css'

/** Someone else’s words, in their language and direction, with where they stand. */
export function Quote({ value: { text, source, language } }: { value: QuoteBlock }) {
  return (
    <figure className={styles.quote}>
      <blockquote lang={language ?? undefined} dir={directionOf(text)}>
        {text.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </blockquote>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  )
}
