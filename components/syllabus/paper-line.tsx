import { Day } from '@/components/ui/day'
import { MoreLink } from '@/components/ui/links'
import { Name } from '@/components/ui/name'
import type { LineArticles } from '@/lib/content/article/by-line'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './syllabus.module.css'

type Props = {
  language: Language
  /** The slug of the paper. */
  paper: string
  line: LineArticles
}

/** A line of the official syllabus with its newest articles; its code is the element id. */
export function PaperLine({ language, paper, line }: Props) {
  const { code, articles, hasMore } = line
  const labels = words[language].syllabus
  return (
    <section id={code} aria-labelledby={`${code}-text`} className={styles.line}>
      <h2 id={`${code}-text`}>
        <span className={styles.code}>{code}</span> <Name of={line} field="text" within={language} />
      </h2>
      {articles.length === 0 ? (
        <p className={styles.none}>{labels.noNotes}</p>
      ) : (
        <ul role="list" className={styles.articles}>
          {articles.map((article) => (
            <li key={article._id}>
              <a href={routes.article(article.slug, article.language)} lang={article.language}>
                {article.title}
              </a>
              <Day value={article.publishedAt} short language={language} />
            </li>
          ))}
        </ul>
      )}
      {hasMore && (
        <MoreLink href={pathsIn(language)(routes.syllabusLineArticles(paper, code))}>
          {labels.allNotes(code)}
        </MoreLink>
      )}
    </section>
  )
}
