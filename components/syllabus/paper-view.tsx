import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { Day } from '@/components/ui/day'
import type { LineArticles } from '@/lib/content/syllabus-articles'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import { routes } from '@/lib/routes'
import { examOf, paperName } from './paper-name'
import styles from './paper-view.module.css'

/** A paper of the official syllabus: each of its lines with its newest notes. */
export function PaperView({ paper, lines }: { paper: SyllabusPaper; lines: LineArticles[] }) {
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Syllabus', href: routes.syllabus },
        ]}
        here={paperName(paper)}
      />
      <PreviewProblems />
      <h1>{paper.title}</h1>
      <p>
        {examOf(paper)}, {paper.code}. The official syllabus, each line with its newest notes.
      </p>
      {lines.map((line) => (
        <Line key={line._key} paper={paper} line={line} />
      ))}
    </>
  )
}

function Line({
  paper,
  line: { code, text, articles, hasMore },
}: {
  paper: SyllabusPaper
  line: LineArticles
}) {
  return (
    <section id={code} aria-labelledby={`${code}-text`} className={styles.line}>
      <h2 id={`${code}-text`}>
        <span className={styles.code}>{code}</span> {text}
      </h2>
      {articles.length === 0 && <p className={styles.none}>No notes on this line yet.</p>}
      <ul role="list" className={styles.notes}>
        {articles.map(({ _id, slug, title, language, publishedAt }) => (
          <li key={_id}>
            <a href={routes.article(slug)} lang={language}>
              {title}
            </a>
            <Day value={publishedAt} short />
          </li>
        ))}
      </ul>
      {hasMore && (
        <a href={routes.syllabusLineNotes(paper.slug, code)} className={styles.more}>
          All notes on line {code}
        </a>
      )}
    </section>
  )
}
