import listStyles from '@/components/article/article-list.module.css'
import { Pagination } from '@/components/layout/pagination'
import { Day } from '@/components/ui/day'
import { FilledText } from '@/components/ui/filled-text'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { FoundArticle, Search, SearchResult } from '@/lib/content/article/search'
import { translated } from '@/lib/content/fields/translations'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { searchAddress } from '@/lib/search/address'
import { excerpt, highlight } from '@/lib/search/highlight'
import { words as texts } from '@/lib/words'
import styles from './search-results.module.css'

type Props = { language: Language; search: Search; result: SearchResult }

/** The number of articles found, and one page of them, best matches first. */
export function SearchResults({ language, search, result }: Props) {
  const labels = texts[language].search
  const { articles, total, page, pages, words, spellings } = result
  return (
    <section aria-label={labels.results}>
      <p role="status">
        <FilledText
          text={page > 1 ? labels.foundOnPage : labels.found}
          language={language}
          parts={{
            ...{ page, pages, notes: <strong>{labels.notes(total)}</strong> },
            text: <MixedLanguageText text={search.text} language={language} />,
          }}
        />
        {spellings.length > 0 && ' '}
        {spellings.length > 0 && (
          <FilledText
            text={labels.spellings}
            language={language}
            parts={{ words: <MixedLanguageText text={spellings.join(', ')} language={language} /> }}
          />
        )}
      </p>
      <ol role="list" className={listStyles.days}>
        {articles.map((article) => (
          <Result key={article._id} language={language} article={article} words={words} />
        ))}
      </ol>
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) => pathsIn(language)(searchAddress({ ...search, page: number }))}
      />
    </section>
  )
}

type ResultProps = { language: Language; article: FoundArticle; words: string[] }

/** An article that was found, with an excerpt if only its text matches. */
function Result({ language, article, words }: ResultProps) {
  const { title, slug, context, publishedAt, topics, text } = article
  const isShown = excerpt(`${title} ${context}`, words) !== undefined
  const passage = isShown ? undefined : excerpt(text, words)
  return (
    <li className={listStyles.day}>
      <p className={listStyles.date}>
        <Day value={publishedAt} short language={language} />
      </p>
      <div lang={article.language}>
        <h2 className={listStyles.title}>
          <a href={routes.article(slug, article.language)}>
            <Highlighted text={title} words={words} />
          </a>
        </h2>
        <p className={listStyles.context}>
          <Highlighted text={context} words={words} />
        </p>
        {passage && (
          <p className={listStyles.context}>
            <Highlighted text={passage} words={words} />
          </p>
        )}
        <p className={styles.topics} lang={language}>
          <MixedLanguageText
            text={topics.map((topic) => translated(topic, 'title', language).text).join(' · ')}
            language={language}
          />
        </p>
      </div>
    </li>
  )
}

/** A text with the matches highlighted. */
export function Highlighted({ text, words }: { text: string; words: string[] }) {
  return highlight(text, words).map((part, index) =>
    part.isFound ? (
      <mark key={index} className={styles.found}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
