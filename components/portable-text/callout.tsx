import type { Callout as CalloutBlock } from '@/lib/content/body'
import styles from './callout.module.css'

const names = { note: 'Note', remember: 'Remember', example: 'Example' } as const

/** A remark beside the text. */
export function Callout({ value }: { value: CalloutBlock }) {
  const title = value.title ?? names[value.tone ?? 'note']
  return (
    <aside className={styles.callout} aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      {value.text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </aside>
  )
}
