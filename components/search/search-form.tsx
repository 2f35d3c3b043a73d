import type { Search } from '@/lib/content/article/search'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { routes } from '@/lib/routes'
import { LONGEST_QUESTION } from '@/lib/search/address'
import styles from './search-form.module.css'

type Props = { search?: Search | undefined; topics: Topic[]; papers: SyllabusPaper[] }

/** The search form with the filters paper and topic. It works without scripts: the result is a page of its own. */
export function SearchForm({ search, topics, papers }: Props) {
  return (
    <form action={routes.search} role="search" className={styles.form}>
      <p className={styles.question}>
        <label htmlFor="q">Words in the notes</label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={search?.text}
          maxLength={LONGEST_QUESTION}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
        />
      </p>
      <p>
        <label htmlFor="paper">Paper</label>
        <select id="paper" name="paper" defaultValue={search?.paper ?? ''}>
          <option value="">All papers</option>
          {papers.map(({ _id, slug, exam, code, title }) => (
            <option key={_id} value={slug}>
              {exam} {code}: {title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="topic">Topic</label>
        <select id="topic" name="topic" defaultValue={search?.topic ?? ''}>
          <option value="">All topics</option>
          {topicsInOrder(topics).map(({ topic, depth }) => (
            <option key={topic._id} value={topic.slug}>
              {'– '.repeat(depth)}
              {topic.title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button type="submit">Search</button>
      </p>
    </form>
  )
}

/** Each topic followed by its subtopics. Cycles, which the Studio rejects, are omitted. */
function topicsInOrder(topics: Topic[], above?: string, depth = 0): { topic: Topic; depth: number }[] {
  return topicsBelow(topics, above).flatMap((topic) => [
    { topic, depth },
    ...topicsInOrder(topics, topic._id, depth + 1),
  ])
}
