import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { Language } from '@/lib/languages'
import styles from './article-view.module.css'
import { words } from '@/lib/words'

/** Why the subject is in the news, set off from the text. */
export function ContextLine({ text, language }: { text: string; language: Language }) {
  return (
    <p className={styles.context}>
      <strong>{words[language].article.context}</strong> <MixedLanguageText text={text} language={language} />
    </p>
  )
}
