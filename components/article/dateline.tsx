import { Day } from '@/components/ui/day'
import type { Article } from '@/lib/content/article'
import { isoDay } from '@/lib/dates'
import { readingMinutes } from './reading-time'
import styles from './dateline.module.css'

/** When the note came out, when it changed, who wrote it, and how long it takes to read. */
export function Dateline({ article }: { article: Article }) {
  const { publishedAt, updatedAt, eventDate, author, reviewer } = article
  return (
    <ul role="list" className={styles.line}>
      <li>
        Published <Day value={publishedAt} />
      </li>
      {updatedAt && isoDay(updatedAt) !== isoDay(publishedAt) && (
        <li>
          Updated <Day value={updatedAt} />
        </li>
      )}
      {eventDate && (
        <li>
          In the news on <Day value={eventDate} />
        </li>
      )}
      <li>By {author.name}</li>
      {reviewer && <li>Reviewed by {reviewer.name}</li>}
      <li>{readingMinutes(article.body)} min read</li>
    </ul>
  )
}
