import type { ArticleCard } from '@/lib/content/article/card'
import { routes } from '@/lib/routes'
import { paperName } from '@/lib/paper-name'
import styles from './paper-chips.module.css'

/** The papers of an article, without duplicates, as links to its line there. */
export function PaperChips({ syllabus }: Pick<ArticleCard, 'syllabus'>) {
  const first = (id: string) => syllabus.find(({ paper }) => paper._id === id)
  return (
    <ul role="list" aria-label="Papers" className={styles.chips}>
      {syllabus
        .filter((entry) => entry === first(entry.paper._id))
        .map(({ _key, paper, line }) => (
          <li key={_key}>
            <a href={routes.syllabusLine(paper.slug, line)}>
              <span>{paperName(paper)}</span>
            </a>
          </li>
        ))}
    </ul>
  )
}
