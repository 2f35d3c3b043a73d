import type { Metadata } from 'next'
import { PeriodView } from '@/components/period/period-view'
import { periodTrail } from '@/components/period/period-trail'
import { JsonLd } from '@/components/ui/json-ld'
import { periodVersions } from '@/lib/content/article/period-versions'
import { getPeriodPart } from '@/lib/content/article/periods'
import { pathsIn, type Language } from '@/lib/languages'
import { pageNumber } from '@/lib/page-number'
import { formatPeriod, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'
import { absoluteUrl, breadcrumbData } from '@/lib/seo/linked-data'
import { periodMetadata } from '@/lib/seo/period-metadata'
import { parsePage } from '../parse-page'
import { redirectOrNotFound } from '../redirect-or-not-found'

/** `n` is the number of the part as written in the address. */
type Props = { language: Language; period: Period; n: string | undefined }

export async function periodPageMetadata({ language, period, n }: Props): Promise<Metadata> {
  const number = pageNumber(n ?? '1') ?? 1
  const part = await getPeriodPart(period, number, language)
  return part
    ? periodMetadata(part, { language, versions: await periodVersions(period, language, number) })
    : {}
}

/** A part of the articles of a day, a week or a month. */
export async function PeriodPage({ language, period, n }: Props) {
  const to = pathsIn(language)
  const number = parsePage(n, (page) => to(routes.period(period, page)))
  const path = routes.period(period, number)
  const part = await getPeriodPart(period, number, language)
  if (!part) return redirectOrNotFound(language, path)
  const here = { name: formatPeriod(period, language), href: to(path) }
  return (
    <>
      <PeriodView
        language={language}
        versions={await periodVersions(period, language, number)}
        part={part}
        address={absoluteUrl(to(path))}
      />
      <JsonLd
        data={{ '@context': 'https://schema.org', ...breadcrumbData([...periodTrail(part, language), here]) }}
      />
    </>
  )
}
