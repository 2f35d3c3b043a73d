import { Fragment } from 'react'
import type { ArticleCard } from '@/lib/content/article/card'
import type { Translation } from '@/lib/content/article/translations'
import { languageNames, siteLanguage } from '@/lib/languages'
import { routes } from '@/lib/routes'
import styles from './article-view.module.css'
import { words } from '@/lib/words'

type Props = { article: Pick<ArticleCard, 'language'>; translations: Translation[] }

/** The language of an article, if it is not obvious, and links to its translations. */
export function LanguageSwitch({ article: { language }, translations }: Props) {
  const { thisLanguage, otherLanguages } = words[language].article
  if (language === siteLanguage && translations.length === 0) return null
  return (
    <p className={styles.languages}>
      {language !== siteLanguage && `${thisLanguage} `}
      {translations.length > 0 && otherLanguages}
      {translations.map((translation, index) => (
        <Fragment key={translation._id}>
          {index > 0 && ','}{' '}
          <a
            href={routes.article(translation.slug, translation.language)}
            hrefLang={translation.language}
            lang={translation.language}
            rel="alternate"
          >
            {languageNames[translation.language]}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
