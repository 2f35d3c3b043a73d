import { words } from '@/lib/words'
import { LinkRow } from '@/components/ui/links'
import { pathsIn, type Language } from '@/lib/languages'
import { formatPeriod, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'

type Props = { language: Language; older: Period | null; newer: Period | null }

/** Links to the previous and next period of the same kind that has articles. */
export function PeriodLinks({ language, older, newer }: Props) {
  const kind = older?.kind ?? newer?.kind
  if (!kind) return null
  const to = pathsIn(language)
  const { article: labels, period: names } = words[language]
  const links = [
    { period: older, label: labels.older },
    { period: newer, label: labels.newer },
  ]
  return (
    <nav aria-label={names.others[kind]}>
      <LinkRow
        links={links.flatMap(({ period, label }) =>
          period
            ? [{ name: `${label}: ${formatPeriod(period, language)}`, href: to(routes.period(period)) }]
            : [],
        )}
      />
    </nav>
  )
}
