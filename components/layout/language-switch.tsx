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
      <ul role="list">
        {others.map((other) => (
          <li key={other} lang={other}>
            {!versions[other].isSame && <span>{words[other].layout.notInLanguage} </span>}
            <a
              href={versions[other].path}
              hrefLang={other}
              rel={versions[other].isSame ? 'alternate' : undefined}
            >
              {versions[other].isSame ? languageNames[other] : words[other].layout.similarPage}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
