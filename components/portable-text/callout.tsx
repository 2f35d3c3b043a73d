import { words } from '@/components/article/words'
import { Passages } from '@/components/ui/passages'
import type { Callout as CalloutBlock } from '@/lib/content/body'
import type { Language } from '@/lib/languages'
import styles from './callout.module.css'
import { directionOf } from './direction'

/** A remark beside the text. */
export function Callout({ value, language }: { value: CalloutBlock; language: Language }) {
  const title = value.title ?? words[language].callouts[value.tone ?? 'note']
  return (
    <div role="note" className={styles.callout} aria-label={title}>
      <p>
        <strong>
          <Passages text={title} language={language} />
        </strong>
      </p>
      {value.text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index} dir={directionOf(paragraph)}>
          <Passages text={paragraph} language={language} />
        </p>
      ))}
    </div>
  )
}
