import { Breadcrumb } from '@/components/layout/breadcrumb'
import { Pagination } from '@/components/layout/pagination'
import { PrintFooter } from '@/components/ui/print-footer'
import { PreviewProblems } from '@/components/preview/preview-problems'
import type { MonthPart } from '@/lib/content/article/months'
import { formatDay, modifiedAt } from '@/lib/dates'
import { formatMonth } from '@/lib/month'
import { routes } from '@/lib/routes'
import { MonthAnswers } from './month-answers'
import { MonthContents } from './month-contents'
import { MonthLinks } from './month-links'
import { MonthArticle } from './month-article'

type Props = {
  month: MonthPart
  /** The absolute URL of the page, for printed copies. */
  address: string
}

/** The articles of a month as one document to read or print: contents, articles, and the answers at the end. */
export function MonthView({ month: { month, articles, part, parts, total, older, newer }, address }: Props) {
  const name = formatMonth(month)
  const changed = articles.map(modifiedAt).sort().at(-1)
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
      <MonthContents articles={articles} />
      {articles.map((article) => (
        <MonthArticle key={article._id} article={article} />
      ))}
      <MonthAnswers articles={articles} />
      <Pagination page={part} pages={parts} href={(number) => routes.month(month, number)} />
      <MonthLinks older={older} newer={newer} />
    </>
  )
}
