import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import { translated } from '@/lib/content/fields/translations'
import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './topic-index.module.css'

/** The topics in short: the main topics, each with its subtopics on one line. */
export function TopicIndex({ language, topics }: { language: Language; topics: Topic[] }) {
  if (topics.length === 0) return <p>{words[language].topic.none}</p>
  const to = pathsIn(language)
  return (
    <ul role="list" className={styles.index}>
      {topicsBelow(topics).map((topic) => (
        <li key={topic._id}>
          <a href={to(routes.topic(topic.slug))}>
            <Name of={topic} field="title" within={language} />
          </a>
          <p>
            <MixedLanguageText
              text={topicsBelow(topics, topic._id)
                .map((below) => translated(below, 'title', language).text)
                .join(', ')}
              language={language}
            />
          </p>
        </li>
      ))}
    </ul>
  )
}
