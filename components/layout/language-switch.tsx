import { languageNames, languages, type Language } from '@/lib/languages'
import type { Versions } from '@/lib/versions'
import { words } from '@/lib/words'
import styles from './language-switch.module.css'

type Props = { language: Language; versions: Versions }

/** Links to the page in the other languages; where it does not exist, says so and links a similar page. */
export function LanguageSwitch({ language, versions }: Props) {
  const others = languages.filter((other) => other !== language)
  return (
    <nav aria-label={words[language].layout.languages} className={styles.switch}>
      {others.map((other) => {
        const { path, isSame } = versions[other]
        return (
          <a key={other} href={path} lang={other} hrefLang={isSame ? other : undefined}>
            {isSame ? languageNames[other] : words[other].layout.similarPage}
          </a>
        )
      })}
    </nav>
  )
}
