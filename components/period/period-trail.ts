import { formatMonth, monthOf } from '@/lib/month'
import type { PeriodPart } from '@/lib/content/article/periods'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'

/** The breadcrumb above the page of a period. A week belongs to the month of its first day with articles. */
export function periodTrail({ period, days }: Pick<PeriodPart, 'period' | 'days'>, language: Language) {
  const to = pathsIn(language)
  const { layout, list } = words[language]
  const [day] = days
  const month = day && monthOf(day)
  return [
    { name: layout.home, href: to(routes.home) },
    { name: layout.currentAffairs, href: to(routes.articles()) },
    { name: list.byMonth, href: to(routes.archive) },
    ...(month && period.kind !== 'month'
      ? [{ name: formatMonth(month, language), href: to(routes.month(month)) }]
      : []),
  ]
}
