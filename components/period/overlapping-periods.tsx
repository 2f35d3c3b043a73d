import { LinkRow } from '@/components/ui/links'
import { formatDayOfYear } from '@/lib/dates'
import { pathsIn, type Language } from '@/lib/languages'
import { formatPeriod, periodOf, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'

type Props = {
  language: Language
  period: Period
  /** The days with articles, in order. */
  days: string[]
}

/** Links to the week of a day, the days of a week, or the weeks and days of a month. */
export function OverlappingPeriods({ language, period: { kind }, days }: Props) {
  const to = pathsIn(language)
  const labels = words[language].period
  const weeks = new Map(days.map((day) => [periodOf('week', day).name, periodOf('week', day)]))
  return (
    <nav aria-label={labels.weeksAndDays}>
      {kind !== 'week' && (
        <LinkRow
          links={[...weeks.values()].map((week) => ({
            name: labels.weekOf(formatPeriod(week, language)),
            href: to(routes.period(week)),
          }))}
        />
      )}
      {kind !== 'day' && (
        <LinkRow
          links={days.map((day) => ({
            name: formatDayOfYear(day, language),
            href: to(routes.period(periodOf('day', day))),
          }))}
        />
      )}
    </nav>
  )
}
