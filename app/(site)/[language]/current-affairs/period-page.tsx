import type { Metadata } from 'next'
import { PeriodView } from '@/components/period/period-view'
import { periodTrail } from '@/components/period/period-trail'
import { JsonLd } from '@/components/ui/json-ld'
import { getPeriodPart } from '@/lib/content/article/periods'
import { pageNumber } from '@/lib/page-number'
import { formatPeriod, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'
import { absoluteUrl, breadcrumbData } from '@/lib/seo/linked-data'
import { periodMetadata } from '@/lib/seo/period-metadata'
import { parsePage } from '../parse-page'
import { redirectOrNotFound } from '../redirect-or-not-found'

/** `n` is the number of the part as written in the address. */
type Props = { period: Period; n: string | undefined }

export async function periodPageMetadata({ period, n }: Props): Promise<Metadata> {
  const part = await getPeriodPart(period, pageNumber(n ?? '1') ?? 1)
  return part ? periodMetadata(part) : {}
}

/** A part of the articles of a day, a week or a month. */
export async function PeriodPage({ period, n }: Props) {
  const number = parsePage(n, (page) => routes.period(period, page))
  const path = routes.period(period, number)
  const part = await getPeriodPart(period, number)
  if (!part) return redirectOrNotFound(path)
  const here = { name: formatPeriod(period), href: path }
  return (
    <>
      <PeriodView part={part} address={absoluteUrl(path)} />
      <JsonLd data={{ '@context': 'https://schema.org', ...breadcrumbData([...periodTrail(part), here]) }} />
    </>
  )
}
