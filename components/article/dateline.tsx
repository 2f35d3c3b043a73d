import { Day } from '@/components/ui/day'
import { Name } from '@/components/ui/name'
import type { Article } from '@/lib/content/article'
import { isoDay } from '@/lib/dates'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { readingMinutes } from './reading-time'
import styles from './article-view.module.css'
import { words } from '@/lib/words'

/** The dates of publication and update, the author, and the reading time. */
export function Dateline({ article }: { article: Article }) {
  const { language, publishedAt, updatedOn, eventDate, author, reviewer } = article
  const to = pathsIn(language)
  const labels = words[language].article
  const name = (person: Article['author']) => (
    <a href={to(routes.author(person.slug))}>
      <Name of={person} field="name" within={language} />
    </a>
  )
  return (
    <ul role="list" className={styles.dateline}>
      <li>
        {labels.published} <Day value={publishedAt} language={language} />
      </li>
      {updatedOn && updatedOn !== isoDay(publishedAt) && (
        <li>
          {labels.updated} <Day value={updatedOn} language={language} />
        </li>
      )}
      {eventDate && (
        <li>
          {labels.eventDate} <Day value={eventDate} language={language} />
        </li>
      )}
      <li>
        {labels.author} {name(author)}
      </li>
      {reviewer && (
        <li>
          {labels.reviewer} {name(reviewer)}
        </li>
      )}
      <li>{labels.readingTime(readingMinutes(article.body))}</li>
    </ul>
  )
}
