import { Fragment } from 'react'
import type { ArticleCard } from '@/lib/content/article/card'
import type { Translation } from '@/lib/content/article/translations'
import { languageNames, siteLanguage } from '@/lib/languages'
import { routes } from '@/lib/routes'
import styles from './language-switch.module.css'
import { words } from './words'

type Props = { article: Pick<ArticleCard, 'language'>; translations: Translation[] }

/** In which language a note is, where that could surprise, and where it can be read in others. */
export function LanguageSwitch({ article: { language }, translations }: Props) {
  const { thisLanguage, otherLanguages } = words[language]
  if (language === siteLanguage && translations.length === 0) return null
  return (
    <p className={styles.languages}>
      {language !== siteLanguage && `${thisLanguage} `}
      {translations.length > 0 && otherLanguages}
      {translations.map((note, index) => (
        <Fragment key={note._id}>
          {index > 0 && ','}{' '}
          <a
            href={routes.article(note.slug, note.language)}
            hrefLang={note.language}
            lang={note.language}
            rel="alternate"
          >
            {languageNames[note.language]}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
