import { PaperChips } from '@/components/syllabus/paper-chips'
import { Day } from '@/components/ui/day'
import type { ArticleCard } from '@/lib/content/article/card'
import { isoDay } from '@/lib/dates'
import type { Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import styles from './article-list.module.css'
import { words } from '@/lib/words'

type Props = {
  language: Language
  articles: ArticleCard[]
  /** The heading level of the titles: 2 below a page’s title, 3 below a section’s. */
  level?: 2 | 3
  /** The text of an empty list, by default that there are no notes. */
  empty?: string
}

/** Articles grouped by day: title, context line and papers. */
export function ArticleList({ language, articles, level = 3, empty = words[language].list.none }: Props) {
  const Heading = `h${level}` as const
  if (articles.length === 0) return <p>{empty}</p>
  return (
    <ol role="list" className={styles.days}>
      {byDay(articles).map(([day, articlesOfDay]) => (
        <li key={day} className={styles.day}>
          <p className={styles.date}>
            <Day value={day} short language={language} />
          </p>
          <ol role="list" className={styles.articles}>
            {articlesOfDay.map((article) => (
              <li key={article._id} lang={article.language}>
                <Heading className={styles.title}>
                  <a href={routes.article(article.slug, article.language)}>{article.title}</a>
                </Heading>
                <p className={styles.context}>
                  {article.context} <UpdatedOn article={article} />
                </p>
                <PaperChips language={language} syllabus={article.syllabus} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

/** The day of the last update, if it is later than the day of publication. */
function UpdatedOn({ article: { publishedAt, updatedOn, language } }: { article: ArticleCard }) {
  if (!updatedOn || updatedOn === isoDay(publishedAt)) return null
  return (
    <small>
      {words[language].article.updated} <Day value={updatedOn} short language={language} />
    </small>
  )
}

/** Groups articles by day, in order. */
const byDay = (articles: ArticleCard[]) => [
  ...Map.groupBy(articles, ({ publishedAt }) => isoDay(publishedAt)),
]
