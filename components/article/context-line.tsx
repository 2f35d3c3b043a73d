import styles from './context-line.module.css'

/** Why the subject is in the news, set apart from the text. */
export function ContextLine({ text }: { text: string }) {
  return (
    <p className={styles.context}>
      <strong>Context:</strong> {text}
    </p>
  )
}
