import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { PrintFooter } from '@/components/ui/print-footer'
import { PreviewProblems } from '@/components/preview/preview-problems'
import type { MonthPart } from '@/lib/content/article/months'
import { formatDay } from '@/lib/dates'
import { formatMonth } from '@/lib/month'
import { routes } from '@/lib/routes'
import { MonthAnswers } from './month-answers'
import { MonthContents } from './month-contents'
import { MonthLinks } from './month-links'
import { MonthNote } from './month-note'

type Props = {
  month: MonthPart
  /** The whole address of the page, for who reads it on paper. */
  address: string
}

/** The notes of a month as one document to read or print: contents, notes, and the answers at the end. */
export function MonthView({ month: { month, notes, part, parts, total, older, newer }, address }: Props) {
  const name = formatMonth(month)
  const changed = notes
    .map(({ publishedAt, updatedAt }) => updatedAt ?? publishedAt)
    .sort()
    .at(-1)
  const asOf = changed ? `as of ${formatDay(changed)}` : ''
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Current affairs', href: routes.articles() },
          { name: 'By month', href: routes.archive },
        ]}
        here={name}
      />
      <PreviewProblems />
      <PrintFooter start={address} end={asOf} />
      <h1>
        Current affairs, {name}
        {parts > 1 && `, part ${part} of ${parts}`}
      </h1>
      <p>
        {total === 1 ? '1 note' : `${total} notes`}, {asOf}
      </p>
      <MonthContents notes={notes} />
      {notes.map((note) => (
        <MonthNote key={note._id} note={note} />
      ))}
      <MonthAnswers notes={notes} />
      <Pagination page={part} pages={parts} href={(number) => routes.month(month, number)} />
      <MonthLinks older={older} newer={newer} />
    </>
  )
}
