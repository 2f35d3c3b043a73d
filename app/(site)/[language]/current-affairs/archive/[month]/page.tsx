import type { Metadata } from 'next'
import { decodedSegment } from '@/lib/path-segment'
import { parsePeriod } from '@/lib/period'
import { routes } from '@/lib/routes'
import { redirectOrNotFound } from '../../../redirect-or-not-found'
import { languageOf } from '../../../language-of'
import { PeriodPage, periodPageMetadata } from '../../period-page'

type Props = { params: Promise<{ language: string; month: string; n?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { month, n } = await params
  const period = parsePeriod(month)
  return period?.kind === 'month' ? periodPageMetadata({ language: await languageOf(params), period, n }) : {}
}

/** A part of the compilation of a month’s articles. */
export default async function MonthPage({ params }: Props) {
  const { month, n } = await params
  const language = await languageOf(params)
  const period = parsePeriod(month)
  if (period?.kind === 'month') return <PeriodPage language={language} period={period} n={n} />
  return redirectOrNotFound(language, routes.month(decodedSegment(month)))
}
