import { LangSpan } from '@/components/ui/mixed-language-text'
import type { ArticleCard } from '@/lib/content/article/card'
import { siteLanguage } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { paperNames } from '@/lib/paper-name'
import styles from './latest-articles.module.css'

/** The most recent articles: title and context line. */
export function LeadArticles({ articles }: { articles: ArticleCard[] }) {
  return articles.map((article) => (
    <div key={article._id} lang={article.language} className={styles.lead}>
      <h3>
        <a href={routes.article(article.slug, article.language)}>{article.title}</a>
      </h3>
      <p>{article.context}</p>
      <p className={styles.papers}>
        <LangSpan within={article.language} language={siteLanguage}>
          {paperNames(article)}
        </LangSpan>
      </p>
    </div>
  ))
}
