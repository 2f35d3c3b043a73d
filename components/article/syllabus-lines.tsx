import type { Article } from '@/lib/content/article'
import styles from './syllabus-lines.module.css'

const stages = { prelims: 'Prelims', mains: 'Mains', both: 'Prelims and mains' } as const

/** Where the note belongs in the official syllabus. */
export function SyllabusLines({ article }: { article: Pick<Article, 'syllabus' | 'relevance'> }) {
  return (
    <dl className={styles.lines}>
      {article.syllabus.map(({ _key, line, paper, text }) => (
        <div key={_key}>
          <dt>
            {paper.exam} {paper.title}
          </dt>
          <dd>{text ? `${line} ${text}` : line}</dd>
        </div>
      ))}
      {article.relevance && (
        <div>
          <dt>Useful for</dt>
          <dd>{stages[article.relevance]}</dd>
        </div>
      )}
    </dl>
  )
}
