import { Passages } from '@/components/ui/passages'
import { siteLanguage, type Language } from '@/lib/languages'
import styles from './context-line.module.css'
import { words } from './words'

/** Why the subject is in the news, set apart from the text. */
export function ContextLine({ text, language = siteLanguage }: { text: string; language?: Language }) {
  return (
    <p className={styles.context}>
      <strong>{words[language].context}</strong> <Passages text={text} language={language} />
    </p>
  )
}
