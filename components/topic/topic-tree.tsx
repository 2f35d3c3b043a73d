import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import { TopicLinks } from './topic-links'
import styles from './topic-tree.module.css'

/** All topics: the main ones with their descriptions, each with its subtopics. */
export function TopicTree({ language, topics }: { language: Language; topics: Topic[] }) {
  if (topics.length === 0) return <p>{words[language].topic.none}</p>
  const to = pathsIn(language)
  return (
    <ul role="list" className={styles.tree}>
      {topicsBelow(topics).map(({ _id, title, slug, description }) => (
        <li key={_id}>
          <h2 className={styles.title}>
            <a href={to(routes.topic(slug))}>{title}</a>
          </h2>
          {description && <p>{description}</p>}
          <TopicLinks language={language} topics={topicsBelow(topics, _id)} />
        </li>
      ))}
    </ul>
  )
}
