import { notFound } from 'next/navigation'
import {
  getArticlePractice,
  getPeriodPractice,
  getTopicPractice,
  type ArticlePractice,
} from '@/lib/content/article/practice'
import { translated } from '@/lib/content/fields/translations'
import { getSettings } from '@/lib/content/settings'
import { getTopicPlace } from '@/lib/content/topic'
import { ankiFile } from '@/lib/flashcards/anki'
import { flashcardsOf, type Flashcard } from '@/lib/flashcards/flashcards'
import type { Language } from '@/lib/languages'
import { formatPeriod, parsePeriod, type Period } from '@/lib/period'

/** The key facts and questions of articles as cards, those of the newest article first. */
export type Deck = { name: string; title: string; cards: Flashcard[] }

const deckOf = (name: string, title: string, articles: ArticlePractice[]): Deck => ({
  name,
  title,
  cards: articles.flatMap(flashcardsOf),
})

/** The deck of a topic and those below it; 404 without the topic. */
export async function topicDeck(slug: string, language: Language): Promise<Deck> {
  const place = await getTopicPlace(slug, language)
  if (!place) notFound()
  const title = translated(place.topic, 'title', language).text
  return deckOf(place.topic.slug, title, await getTopicPractice(place.subtree, language))
}

const periodDeck = async (period: Period, language: Language) =>
  deckOf(period.name, formatPeriod(period, language), await getPeriodPractice(period, language))

/** The deck of a month; 404 if the name is not that of a month. */
export async function monthDeck(name: string, language: Language): Promise<Deck> {
  const period = parsePeriod(name)
  return period?.kind === 'month' ? periodDeck(period, language) : notFound()
}

/** The deck of an article, or of a day or a week in the place of its slug. */
export async function articleDeck(slug: string, language: Language): Promise<Deck> {
  const period = parsePeriod(slug)
  if (period && period.kind !== 'month') return periodDeck(period, language)
  const articles = await getArticlePractice(slug, language)
  return deckOf(slug, articles[0]?.title ?? slug, articles)
}

/** A deck as a file for Anki, which browsers save; 404 without cards. */
export async function ankiResponse({ name, title, cards }: Deck, language: Language): Promise<Response> {
  if (cards.length === 0) notFound()
  const settings = await getSettings()
  const institute = settings && translated(settings, 'shortName', language).text
  const deck = [institute, title].filter(Boolean).join('::')
  return new Response(ankiFile(deck, cards), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="cards-${name}.txt"`,
    },
  })
}

/** Cards of a deck that public/revise.js loads: more would take long to load on a phone, and months to learn. */
const MOST_CARDS = 500

/** A deck for public/revise.js; 404 without cards. */
export function cardsResponse({ title, cards }: Deck): Response {
  if (cards.length === 0) notFound()
  const shown = cards.slice(0, MOST_CARDS).map(({ tags: _, ...card }) => card)
  return Response.json({ title, cards: shown })
}
