import { Day } from '@/components/ui/day'
import { Foreign } from '@/components/ui/foreign'
import type { Article } from '@/lib/content/article'
import { isoDay } from '@/lib/dates'
import { siteLanguage } from '@/lib/languages'
import { readingMinutes } from './reading-time'
import styles from './dateline.module.css'
import { words } from './words'

/** When the note came out, when it changed, who wrote it, and how long it takes to read. */
export function Dateline({ article }: { article: Article }) {
  const { language, publishedAt, updatedAt, eventDate, author, reviewer } = article
  const says = words[language]
  const name = (person: { name: string }) => (
    <Foreign within={language} language={siteLanguage}>
      {person.name}
    </Foreign>
  )
  return (
    <ul role="list" className={styles.line}>
      <li>
        {says.published} <Day value={publishedAt} language={language} />
      </li>
      {updatedAt && isoDay(updatedAt) !== isoDay(publishedAt) && (
        <li>
          {says.updated} <Day value={updatedAt} language={language} />
        </li>
      )}
      {eventDate && (
        <li>
          {says.eventDate} <Day value={eventDate} language={language} />
        </li>
      )}
      <li>
        {says.author} {name(author)}
      </li>
      {reviewer && (
        <li>
          {says.reviewer} {name(reviewer)}
        </li>
      )}
      <li>{says.readingTime(readingMinutes(article.body))}</li>
    </ul>
  )
}
