import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { routes } from '@/lib/routes'
import { monthDeck } from '../../../../deck'
import { DeckPage, deckMetadata } from '../../../../deck-page'
import { languageOf } from '../../../../language-of'

type Props = PageProps<'/[language]/current-affairs/archive/[month]/cards'>

const deckAt = async ({ params }: Props) => {
  const language = await languageOf(params)
  const deck = await monthDeck((await params).month, language)
  // Any month has an address, so only those with cards have a page.
  if (deck.cards.length === 0) notFound()
  return { language, deck, path: routes.month(deck.name) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return deckMetadata(await deckAt(props))
}

/** The key facts and questions of a month as cards. */
export default async function MonthDeckPage(props: Props) {
  return <DeckPage {...await deckAt(props)} />
}
