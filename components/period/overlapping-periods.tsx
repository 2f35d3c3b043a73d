import { LinkRow } from '@/components/ui/links'
import { formatDayOfYear } from '@/lib/dates'
import { formatPeriod, periodOf, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'

type Props = {
  period: Period
  /** The days with articles, in order. */
  days: string[]
}

/** Links to the week of a day, the days of a week, or the weeks and days of a month. */
export function OverlappingPeriods({ period: { kind }, days }: Props) {
  const weeks = new Map(days.map((day) => [periodOf('week', day).name, periodOf('week', day)]))
  return (
    <nav aria-label="Weeks and days">
      {kind !== 'week' && (
        <LinkRow
          links={[...weeks.values()].map((week) => ({
            name: `Week of ${formatPeriod(week)}`,
            href: routes.period(week),
          }))}
        />
      )}
      {kind !== 'day' && (
        <LinkRow
          links={days.map((day) => ({
            name: formatDayOfYear(day),
            href: routes.period(periodOf('day', day)),
          }))}
        />
      )}
    </nav>
  )
}
