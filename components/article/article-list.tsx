import { PaperChips } from '@/components/syllabus/paper-chips'
import { Day } from '@/components/ui/day'
import type { ArticleCard } from '@/lib/content/article/card'
import { isoDay } from '@/lib/dates'
import { routes } from '@/lib/routes'
import styles from './article-list.module.css'

type Props = {
  articles: ArticleCard[]
  /** The level of the titles’ headings: 2 below a page’s title, 3 below a section’s. */
  level?: 2 | 3
  /** What is said where there are none. */
  empty?: string
}

/** Study notes in order, day by day: the title, why it is in the news, and the papers it serves. */
export function ArticleList({ articles, level = 3, empty = 'No notes have been published yet.' }: Props) {
  const Heading = `h${level}` as const
  if (articles.length === 0) return <p>{empty}</p>
  return (
    <ol role="list" className={styles.days}>
      {byDay(articles).map(([day, notes]) => (
        <li key={day} className={styles.day}>
          <p className={styles.date}>
            <Day value={day} short />
          </p>
          <ol role="list" className={styles.notes}>
            {notes.map((article) => (
              <li key={article._id} lang={article.language}>
                <Heading className={styles.title}>
                  <a href={routes.article(article.slug)}>{article.title}</a>
                </Heading>
                <p className={styles.context}>{article.context}</p>
                <PaperChips syllabus={article.syllabus} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

/** The articles of each day, in their order. */
const byDay = (articles: ArticleCard[]) => [
  ...Map.groupBy(articles, ({ publishedAt }) => isoDay(publishedAt)),
]
