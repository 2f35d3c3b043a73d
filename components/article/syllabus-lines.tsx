import type { Article } from '@/lib/content/article'
import { siteLanguage } from '@/lib/languages'
import { routes } from '@/lib/routes'
import styles from './syllabus-lines.module.css'
import { words } from './words'

/** Where the note belongs in the official syllabus, whose words are English, and for which stage it is read. */
export function SyllabusLines({
  article: { language, relevance, syllabus },
}: {
  article: Pick<Article, 'language' | 'syllabus' | 'relevance'>
}) {
  const says = words[language]
  return (
    <dl className={styles.lines}>
      {relevance && (
        <div>
          <dt>{says.relevance}</dt>
          <dd>{says.stages[relevance]}</dd>
        </div>
      )}
      <div>
        <dt>{says.syllabus}</dt>
        {syllabus.map(({ _key, line, paper, text }) => (
          <dd key={_key} lang={language === siteLanguage ? undefined : siteLanguage}>
            {paper.exam} {paper.title}
            <a href={`${routes.syllabusPaper(paper.slug)}#${line}`}>{text ? `${line} ${text}` : line}</a>
          </dd>
        ))}
      </div>
    </dl>
  )
}
