import type { Metadata } from 'next'
import { MonthView } from '@/components/month/month-view'
import { getMonthPart } from '@/lib/content/article/months'
import { env } from '@/lib/env'
import { isMonth } from '@/lib/month'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { monthMetadata } from '@/lib/seo/metadata'
import { parsePage } from '../../../parse-page'
import { redirectOrNotFound } from '../../../redirect-or-not-found'

type Props = { params: Promise<{ month: string; n?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { month, n = 1 } = await params
  return isMonth(month) ? monthMetadata(month, Number(n)) : {}
}

/** A part of the compilation of a month’s articles. */
export default async function MonthPage({ params }: Props) {
  const { month, n } = await params
  const part = parsePage(n, (number) => routes.month(month, number))
  const found = isMonth(month) && (await getMonthPart(month, part))
  if (!found) return redirectOrNotFound(routes.month(decodedSegment(month), part))
  return <MonthView month={found} address={new URL(routes.month(month, part), env().SITE_URL).href} />
}
