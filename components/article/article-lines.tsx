import { Day } from '@/components/ui/day'
import type { ArticleCard } from '@/lib/content/article/card'
import { routes } from '@/lib/routes'
import { paperNames } from '@/lib/paper-name'
import styles from './article-lines.module.css'

/** Articles in one line each: day, title and papers. */
export function ArticleLines({ articles }: { articles: ArticleCard[] }) {
  return (
    <ol role="list" className={styles.lines}>
      {articles.map((article) => (
        <li key={article._id}>
          <span className={styles.day}>
            <Day value={article.publishedAt} short />
          </span>
          <a href={routes.article(article.slug)} lang={article.language} className={styles.title}>
            {article.title}
          </a>
          <span className={styles.papers}>{paperNames(article)}</span>
        </li>
      ))}
    </ol>
  )
}
