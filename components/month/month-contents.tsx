import { Section } from '@/components/ui/section'
import type { MonthNote } from '@/lib/content/article/months'
import { answersId, noteId } from './ids'
import styles from './month-contents.module.css'

/** The titles of the notes, as links to them. */
export function MonthContents({ notes }: { notes: MonthNote[] }) {
  return (
    <Section id="contents" title="Contents" className={styles.contents}>
      <ol>
        {notes.map(({ _id, slug, title, language }) => (
          <li key={_id} lang={language}>
            <a href={`#${noteId(slug)}`}>{title}</a>
          </li>
        ))}
      </ol>
      {notes.some(({ quiz }) => quiz.length > 0) && (
        <p>
          <a href={`#${answersId()}`}>Answers</a>
        </p>
      )}
    </Section>
  )
}
