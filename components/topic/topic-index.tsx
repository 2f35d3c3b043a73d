import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { routes } from '@/lib/routes'
import styles from './topic-index.module.css'

/** The topics in short: the main topics, each with its subtopics on one line. */
export function TopicIndex({ topics }: { topics: Topic[] }) {
  if (topics.length === 0) return <p>There are no topics yet.</p>
  return (
    <ul role="list" className={styles.index}>
      {topicsBelow(topics).map(({ _id, title, slug }) => (
        <li key={_id}>
          <a href={routes.topic(slug)}>{title}</a>
          <p>
            {topicsBelow(topics, _id)
              .map((topic) => topic.title)
              .join(', ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
