import type { ArticleCard } from '@/lib/content/article/card'
import { routes } from '@/lib/routes'
import { paperNames } from '@/lib/paper-name'
import styles from './lead-notes.module.css'

/** The notes that a visitor sees first: title and why it is in the news. */
export function LeadNotes({ articles }: { articles: ArticleCard[] }) {
  return articles.map((article) => (
    <div key={article._id} lang={article.language} className={styles.note}>
      <h3>
        <a href={routes.article(article.slug)}>{article.title}</a>
      </h3>
      <p>{article.context}</p>
      <p className={styles.papers}>{paperNames(article)}</p>
    </div>
  ))
}
