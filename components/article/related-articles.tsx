import { Day } from '@/components/ui/day'
import { Section } from '@/components/ui/section'
import type { ArticleCard } from '@/lib/content/article/card'
import type { Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import styles from './related-articles.module.css'
import { words } from '@/lib/words'

/** Articles to read next; one chosen by an editor may be in another language. */
export function RelatedArticles({ articles, language }: { articles: ArticleCard[]; language: Language }) {
  if (articles.length === 0) return null
  return (
    <div lang={language} className={styles.related}>
      <Section id="related" title={words[language].article.related}>
        <ul role="list">
          {articles.map((article) => (
            <li key={article._id} lang={article.language}>
              <a href={routes.article(article.slug, article.language)} hrefLang={article.language}>
                {article.title}
              </a>
              <p>
                <Day value={article.publishedAt} short language={article.language} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
