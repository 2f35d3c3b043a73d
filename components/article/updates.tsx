import { Day } from '@/components/ui/day'
import { LangSpan, MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { Article } from '@/lib/content/article'
import { routes } from '@/lib/routes'
import styles from './article-view.module.css'
import { SourceTitle } from './sources'
import { words } from '@/lib/words'

/** The newer article that supersedes this one, and what has changed since it was published, newest first. */
export function Updates({ article: { updates, supersededBy, language } }: { article: Article }) {
  const labels = words[language].article
  return (
    <>
      {supersededBy && (
        <p className={styles.context}>
          <strong>{labels.superseded}</strong>{' '}
          <a href={routes.article(supersededBy.slug, supersededBy.language)}>
            <LangSpan within={language} language={supersededBy.language}>
              {supersededBy.title}
            </LangSpan>
          </a>
        </p>
      )}
      {updates.length > 0 && (
        <ul role="list" className={styles.updates}>
          {updates.toReversed().map(({ _key, date, text, source }) => (
            <li key={_key}>
              <strong>
                {labels.updated} <Day value={date} language={language} />:
              </strong>{' '}
              <MixedLanguageText text={text} language={language} />
              {source && (
                <>
                  {' '}
                  (<SourceTitle source={source} language={language} />)
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
