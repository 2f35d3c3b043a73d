import { notFound } from 'next/navigation'
import { getMonthPractice } from '@/lib/content/article/practice'
import { formatMonth, isMonth } from '@/lib/month'
import { cardsResponse } from '../../../../cards-response'

type Context = RouteContext<'/current-affairs/archive/[month]/cards.txt'>

/** The key facts and questions of a month as cards for Anki. */
export async function GET(_request: Request, { params }: Context) {
  const { month } = await params
  if (!isMonth(month)) notFound()
  return cardsResponse({ name: month, title: formatMonth(month), articles: await getMonthPractice(month) })
}
