import type { Search } from '@/lib/content/article/search'
import { translated, type Translated } from '@/lib/content/fields/translations'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { pathsIn, type Language } from '@/lib/languages'
import { paperName } from '@/lib/paper-name'
import { routes } from '@/lib/routes'
import { LONGEST_QUESTION } from '@/lib/search/address'
import { words } from '@/lib/words'
import styles from './search-form.module.css'

type Props = {
  language: Language
  search?: Search | undefined
  topics: Topic[]
  papers: SyllabusPaper[]
}

/** The search form with the filters examination or paper, and topic. It works without scripts: the result is a page of its own. */
export function SearchForm({ language, search, topics, papers }: Props) {
  const labels = words[language].search
  const exams = [...new Set(papers.map(({ exam }) => exam))]
  const titleOf = (named: Translated<'title'>) => {
    const title = translated(named, 'title', language)
    return { text: title.text, lang: title.language === language ? undefined : title.language }
  }
  return (
    <form action={pathsIn(language)(routes.search)} role="search" className={styles.form}>
      <p className={styles.question}>
        <label htmlFor="q">{labels.words}</label>
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
        <label htmlFor="paper">{labels.paper}</label>
        <select id="paper" name="paper" defaultValue={search?.paper ?? ''}>
          <option value="">{labels.allPapers}</option>
          {exams.length > 1 &&
            exams.map((exam) => (
              <option key={exam} value={exam.toLowerCase()}>
                {labels.allPapersOf(exam)}
              </option>
            ))}
          {papers.map((paper) => (
            <option key={paper._id} value={paper.slug} lang={titleOf(paper).lang}>
              {paperName(paper)}: {titleOf(paper).text}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="topic">{labels.topic}</label>
        <select id="topic" name="topic" defaultValue={search?.topic ?? ''}>
          <option value="">{labels.allTopics}</option>
          {topicsInOrder(topics).map(({ topic, depth }) => (
            <option key={topic._id} value={topic.slug} lang={titleOf(topic).lang}>
              {'– '.repeat(depth)}
              {titleOf(topic).text}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button type="submit">{labels.submit}</button>
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
