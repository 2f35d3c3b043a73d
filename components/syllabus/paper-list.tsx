import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import { routes } from '@/lib/routes'
import { examOf, paperName } from '@/lib/paper-name'
import styles from './syllabus.module.css'

/** All papers, grouped by examination. */
export function PaperList({ papers }: { papers: SyllabusPaper[] }) {
  if (papers.length === 0) return <p>No syllabus has been published yet.</p>
  return [...Map.groupBy(papers, examOf)].map(([exam, ofExam]) => (
    <section key={exam} aria-label={exam}>
      <h2>{exam}</h2>
      <ul role="list" className={styles.papers}>
        {ofExam.map((paper) => (
          <li key={paper._id}>
            <a href={routes.syllabusPaper(paper.slug)}>
              <strong>{paperName(paper)}</strong> {paper.title}
            </a>
            <p>{paper.lines.length === 1 ? '1 line' : `${paper.lines.length} lines`}</p>
          </li>
        ))}
      </ul>
    </section>
  ))
}
