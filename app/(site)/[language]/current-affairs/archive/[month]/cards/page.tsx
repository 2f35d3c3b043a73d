import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { routes } from '@/lib/routes'
import { versionsBy } from '@/lib/versions'
import { monthDeck } from '../../../../deck'
import { DeckPage, deckMetadata } from '../../../../deck-page'
import { languageOf } from '../../../../language-of'

type Props = PageProps<'/[language]/current-affairs/archive/[month]/cards'>

const deckAt = async ({ params }: Props) => {
  const language = await languageOf(params)
  const deck = await monthDeck((await params).month, language)
  // Any month has an address, so only those with cards have a page.
  if (deck.cards.length === 0) notFound()
  const versions = await versionsBy(routes.monthDeck(deck.name), async (other) =>
    (await monthDeck(deck.name, other)).cards.length > 0 ? undefined : routes.revise,
  )
  return { language, deck, path: routes.month(deck.name), versions }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return deckMetadata(await deckAt(props))
}

/** The key facts and questions of a month as cards. */
export default async function MonthDeckPage(props: Props) {
  return <DeckPage {...await deckAt(props)} />
}
