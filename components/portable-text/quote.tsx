import { directionOf, MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { Quote as QuoteBlock } from '@/lib/content/body'
import type { Language } from '@/lib/languages'
import styles from './portable-text.module.css'

/** A quotation in its own language and direction, with its source. */
export function Quote({ value, language }: { value: QuoteBlock; language: Language }) {
  const { text, source } = value
  return (
    <figure className={styles.quote}>
      <blockquote lang={value.language ?? undefined} dir={directionOf(text)}>
        {text.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index}>
            <MixedLanguageText text={paragraph} language={value.language ?? language} />
          </p>
        ))}
      </blockquote>
      {source && (
        <figcaption>
          <MixedLanguageText text={source} language={language} />
        </figcaption>
      )}
    </figure>
  )
}
