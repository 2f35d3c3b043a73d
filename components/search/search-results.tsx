import listStyles from '@/components/article/article-list.module.css'
import { Pagination } from '@/components/layout/pagination'
import { Day } from '@/components/ui/day'
import type { FoundArticle, Search, SearchResult } from '@/lib/content/article/search'
import { siteLanguage } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { searchAddress } from '@/lib/search/address'
import { excerpt, highlight } from '@/lib/search/highlight'
import styles from './search-results.module.css'

/** The number of articles found, and one page of them, best matches first. */
export function SearchResults({ search, result }: { search: Search; result: SearchResult }) {
  const { articles, total, page, pages, words, spellings } = result
  return (
    <section aria-label="Results">
      <p role="status">
        <strong>{total === 1 ? '1 note' : `${total} notes`}</strong> found for “{search.text}”
        {page > 1 && `, page ${page} of ${pages}`}.
        {spellings.length > 0 && ` Also searched for: ${spellings.join(', ')}.`}
      </p>
      <ol role="list" className={listStyles.days}>
        {articles.map((article) => (
          <Result key={article._id} article={article} words={words} />
        ))}
      </ol>
      <Pagination page={page} pages={pages} href={(number) => searchAddress({ ...search, page: number })} />
    </section>
  )
}

/** An article that was found, with an excerpt if only its text matches. */
function Result({ article, words }: { article: FoundArticle; words: string[] }) {
  const { title, slug, language, context, publishedAt, topics, text } = article
  const isShown = excerpt(`${title} ${context}`, words) !== undefined
  const passage = isShown ? undefined : excerpt(text, words)
  return (
    <li className={listStyles.day}>
      <p className={listStyles.date}>
        <Day value={publishedAt} short />
      </p>
      <div lang={language}>
        <h2 className={listStyles.title}>
          <a href={routes.article(slug, language)}>
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
        <p className={styles.topics} lang={siteLanguage}>
          {topics.map((topic) => topic.title).join(' · ')}
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
