import { Day } from '@/components/ui/day'
import { MoreLink } from '@/components/ui/more-link'
import { SideSection } from '@/components/ui/side-section'
import type { ArticleCard } from '@/lib/content/article/card'
import { today } from '@/lib/dates'
import { routes } from '@/lib/routes'
import { LeadNotes } from './lead-notes'
import { NoteLines } from './note-lines'
import { byRecency } from './recency'
import styles from './latest-notes.module.css'

/** The notes of today, or of the last day that had any, in full; those of the week and before as titles. */
export function LatestNotes({ articles, day = today() }: { articles: ArticleCard[]; day?: string }) {
  const { lead, week, earlier } = byRecency(articles, day)
  if (!lead)
    return (
      <SideSection id="latest" title="Latest">
        <p>No notes have been published yet.</p>
      </SideSection>
    )
  const titles = [
    { id: 'week', title: 'This week', notes: week },
    { id: 'earlier', title: 'Earlier', notes: earlier },
  ].filter(({ notes }) => notes.length > 0)
  return (
    <>
      <SideSection
        id="latest"
        title={
          <>
            {lead.day === day ? 'Today' : 'Latest'}{' '}
            <span className={styles.day}>
              <Day value={lead.day} />
            </span>
          </>
        }
      >
        <LeadNotes articles={lead.notes} />
        {titles.length === 0 && allNotes}
      </SideSection>
      {titles.map(({ id, title, notes }, index) => (
        <SideSection key={id} id={id} title={title}>
          <NoteLines articles={notes} />
          {index === titles.length - 1 && allNotes}
        </SideSection>
      ))}
    </>
  )
}

const allNotes = <MoreLink href={routes.articles()}>All notes</MoreLink>
