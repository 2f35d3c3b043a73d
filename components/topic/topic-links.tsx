import { routes } from '@/lib/routes'
import styles from './topic-links.module.css'

type Props = { topics: { _id: string; title: string; slug: string }[]; label?: string }

/** Links to topics in a row. */
export function TopicLinks({ topics, label }: Props) {
  if (topics.length === 0) return null
  return (
    <ul role="list" aria-label={label} className={styles.links}>
      {topics.map(({ _id, title, slug }) => (
        <li key={_id}>
          <a href={routes.topic(slug)}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
