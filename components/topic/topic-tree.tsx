import { Name } from '@/components/ui/name'
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
      {topicsBelow(topics).map((topic) => (
        <li key={topic._id}>
          <h2 className={styles.title}>
            <a href={to(routes.topic(topic.slug))}>
              <Name of={topic} field="title" within={language} />
            </a>
          </h2>
          {topic.description && (
            <p>
              <Name of={topic} field="description" within={language} />
            </p>
          )}
          <TopicLinks language={language} topics={topicsBelow(topics, topic._id)} />
        </li>
      ))}
    </ul>
  )
}
