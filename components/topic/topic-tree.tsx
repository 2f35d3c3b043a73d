import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { routes } from '@/lib/routes'
import { TopicLinks } from './topic-links'
import styles from './topic-tree.module.css'

/** All topics: the main ones with their descriptions, each with its subtopics. */
export function TopicTree({ topics }: { topics: Topic[] }) {
  if (topics.length === 0) return <p>There are no topics yet.</p>
  return (
    <ul role="list" className={styles.tree}>
      {topicsBelow(topics).map(({ _id, title, slug, description }) => (
        <li key={_id}>
          <h2 className={styles.title}>
            <a href={routes.topic(slug)}>{title}</a>
          </h2>
          {description && <p>{description}</p>}
          <TopicLinks topics={topicsBelow(topics, _id)} />
        </li>
      ))}
    </ul>
  )
}
