import type { Quote as QuoteBlock } from '@/lib/content/body'
import styles from './quote.module.css'

/** Someone else’s words, in their language, with where they stand. */
export function Quote({ value }: { value: QuoteBlock }) {
  return (
    <figure className={styles.quote}>
      <blockquote lang={value.language ?? undefined}>
        {value.text.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </blockquote>
      {value.source && <figcaption>{value.source}</figcaption>}
    </figure>
  )
}
