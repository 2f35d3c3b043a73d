import { Day } from '@/components/ui/day'
import { MoreLink } from '@/components/ui/links'
import type { LineArticles } from '@/lib/content/article/by-line'
import { routes } from '@/lib/routes'
import styles from './syllabus.module.css'

type Props = {
  /** The slug of the paper. */
  paper: string
  line: LineArticles
}

/** A line of the official syllabus with its newest articles; its code is the element id. */
export function PaperLine({ paper, line: { code, text, articles, hasMore } }: Props) {
  return (
    <section id={code} aria-labelledby={`${code}-text`} className={styles.line}>
      <h2 id={`${code}-text`}>
        <span className={styles.code}>{code}</span> {text}
      </h2>
      {articles.length === 0 ? (
        <p className={styles.none}>No notes on this line yet.</p>
      ) : (
        <ul role="list" className={styles.articles}>
          {articles.map(({ _id, slug, title, language, publishedAt }) => (
            <li key={_id}>
              <a href={routes.article(slug)} lang={language}>
                {title}
              </a>
              <Day value={publishedAt} short />
            </li>
          ))}
        </ul>
      )}
      {hasMore && (
        <MoreLink href={routes.syllabusLineArticles(paper, code)}>All notes on line {code}</MoreLink>
      )}
    </section>
  )
}
