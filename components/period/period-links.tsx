import { words } from '@/lib/words'
import { LinkRow } from '@/components/ui/links'
import { siteLanguage } from '@/lib/languages'
import { formatPeriod, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'

type Props = { older: Period | null; newer: Period | null }

/** Links to the previous and next period of the same kind that has articles. */
export function PeriodLinks({ older, newer }: Props) {
  const kind = older?.kind ?? newer?.kind
  if (!kind) return null
  const labels = words[siteLanguage].article
  const links = [
    { period: older, label: labels.older },
    { period: newer, label: labels.newer },
  ]
  return (
    <nav aria-label={`Other ${kind}s`}>
      <LinkRow
        links={links.flatMap(({ period, label }) =>
          period ? [{ name: `${label}: ${formatPeriod(period)}`, href: routes.period(period) }] : [],
        )}
      />
    </nav>
  )
}
