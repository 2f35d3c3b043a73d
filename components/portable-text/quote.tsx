import { Passages } from '@/components/ui/passages'
import type { Quote as QuoteBlock } from '@/lib/content/body'
import type { Language } from '@/lib/languages'
import { directionOf } from './direction'
import styles from './quote.module.css'

/** Someone else’s words, in their language and direction, with where they stand. */
export function Quote({ value, language }: { value: QuoteBlock; language: Language }) {
  const { text, source } = value
  return (
    <figure className={styles.quote}>
      <blockquote lang={value.language ?? undefined} dir={directionOf(text)}>
        {text.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index}>
            <Passages text={paragraph} language={value.language ?? language} />
          </p>
        ))}
      </blockquote>
      {source && (
        <figcaption>
          <Passages text={source} language={language} />
        </figcaption>
      )}
    </figure>
  )
}
