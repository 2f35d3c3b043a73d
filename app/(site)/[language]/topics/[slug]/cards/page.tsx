import type { Metadata } from 'next'
import { routes } from '@/lib/routes'
import { topicDeck } from '../../../deck'
import { DeckPage, deckMetadata } from '../../../deck-page'

type Props = PageProps<'/[language]/topics/[slug]/cards'>

const deckAt = async ({ params }: Props) => {
  const deck = await topicDeck((await params).slug)
  return { deck, path: routes.topic(deck.name) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return deckMetadata(await deckAt(props))
}

/** The key facts and questions on a topic and those below it as cards. */
export default async function TopicDeckPage(props: Props) {
  return <DeckPage {...await deckAt(props)} />
}
