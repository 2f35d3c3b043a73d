import { ContextLine } from '@/components/article/context-line'
import { PortableText } from '@/components/portable-text/portable-text'
import { PaperChips } from '@/components/syllabus/paper-chips'
import { Day } from '@/components/ui/day'
import type { MonthNote as Note } from '@/lib/content/article/months'
import { routes } from '@/lib/routes'
import { noteId } from './ids'
import { MonthQuestions } from './month-questions'
import styles from './month-note.module.css'

/** A note within a compilation: its text, what to remember of it, and its questions without their answers. */
export function MonthNote({ note }: { note: Note }) {
  const { slug, title, language, publishedAt, context, syllabus, body, keyFacts } = note
  return (
    <article id={noteId(slug)} lang={language} className={styles.note}>
      <h2>
        <a href={routes.article(slug)}>{title}</a>
      </h2>
      <p className={styles.day}>
        <Day value={publishedAt} />
      </p>
      <PaperChips syllabus={syllabus} />
      <ContextLine text={context} />
      <PortableText body={body} part />
      {keyFacts.length > 0 && (
        <div className={styles.facts}>
          <h3>Key facts</h3>
          <ul>
            {keyFacts.map((fact, index) => (
              <li key={index}>{fact}</li>
            ))}
          </ul>
        </div>
      )}
      <MonthQuestions note={note} />
    </article>
  )
}
