import { notFound } from 'next/navigation'
import { getMonthPractice } from '@/lib/content/article/practice'
import { getSettings } from '@/lib/content/settings'
import { ankiResponse } from '@/lib/flashcards/anki'
import { flashcardsOf } from '@/lib/flashcards/flashcards'
import { formatMonth, isMonth } from '@/lib/month'

type Context = RouteContext<'/current-affairs/archive/[month]/cards.txt'>

/** The key facts and questions of a month as cards for Anki. */
export async function GET(_request: Request, { params }: Context) {
  const { month } = await params
  if (!isMonth(month)) notFound()
  const [settings, articles] = await Promise.all([getSettings(), getMonthPractice(month)])
  const cards = articles.flatMap(flashcardsOf)
  if (cards.length === 0) notFound()
  const deck = [settings?.shortName, formatMonth(month)].filter(Boolean).join('::')
  return ankiResponse(`cards-${month}`, deck, cards)
}
