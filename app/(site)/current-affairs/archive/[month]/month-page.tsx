import type { Metadata } from 'next'
import { MonthView } from '@/components/month/month-view'
import { getMonthPart } from '@/lib/content/article/months'
import { env } from '@/lib/env'
import { isMonth } from '@/lib/month'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { monthMetadata } from '@/lib/seo/metadata'
import { redirectOrNotFound } from '../../../redirect-or-not-found'

export function monthPageMetadata(month: string, part = 1): Metadata {
  return isMonth(month) ? monthMetadata(month, part) : {}
}

/** A part of the compilation of a month’s articles. */
export async function monthPage(month: string, part = 1) {
  const found = isMonth(month) && (await getMonthPart(month, part))
  if (!found) return redirectOrNotFound(routes.month(decodedSegment(month), part))
  return <MonthView month={found} address={new URL(routes.month(month, part), env().SITE_URL).href} />
}
