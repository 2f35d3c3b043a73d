import { words } from '@/components/article/words'
import { directionOf, MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { Callout as CalloutBlock } from '@/lib/content/body'
import type { Language } from '@/lib/languages'
import styles from './portable-text.module.css'

/** A remark set off from the text. */
export function Callout({ value, language }: { value: CalloutBlock; language: Language }) {
  const title = value.title ?? words[language].callouts[value.tone ?? 'note']
  return (
    <div role="note" className={styles.callout} aria-label={title}>
      <p>
        <strong>
          <MixedLanguageText text={title} language={language} />
        </strong>
      </p>
      {value.text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index} dir={directionOf(paragraph)}>
          <MixedLanguageText text={paragraph} language={language} />
        </p>
      ))}
    </div>
  )
}
