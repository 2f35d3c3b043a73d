import { Day } from '@/components/ui/day'
import type { ArticleCard } from '@/lib/content/article-card'
import { routes } from '@/lib/routes'
import { papersOf } from './papers'
import styles from './article-list.module.css'

type Props = {
  articles: ArticleCard[]
  /** The level of the titles’ headings: 2 below a page’s title, 3 below a section’s. */
  level?: 2 | 3
}

/** Study notes in order: the day, the title and why it is in the news. */
export function ArticleList({ articles, level = 3 }: Props) {
  const Heading = `h${level}` as const
  if (articles.length === 0) return <p>No notes have been published yet.</p>
  return (
    <ol role="list" className={styles.list}>
      {articles.map((article) => (
        <li key={article._id} className={styles.entry}>
          <p className={styles.day}>
            <Day value={article.publishedAt} short />
          </p>
          <div lang={article.language}>
            <Heading className={styles.title}>
              <a href={routes.article(article.slug)}>{article.title}</a>
            </Heading>
            <p className={styles.context}>{article.context}</p>
            <p className={styles.papers}>{papersOf(article).join(' · ')}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
