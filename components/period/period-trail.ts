import { formatMonth, monthOf } from '@/lib/month'
import type { PeriodPart } from '@/lib/content/article/periods'
import { routes } from '@/lib/routes'

/** The breadcrumb above the page of a period. A week belongs to the month of its first day with articles. */
export function periodTrail({ period, days }: Pick<PeriodPart, 'period' | 'days'>) {
  const [day] = days
  const month = day && monthOf(day)
  return [
    { name: 'Home', href: routes.home },
    { name: 'Current affairs', href: routes.articles() },
    { name: 'By month', href: routes.archive },
    ...(month && period.kind !== 'month' ? [{ name: formatMonth(month), href: routes.month(month) }] : []),
  ]
}
