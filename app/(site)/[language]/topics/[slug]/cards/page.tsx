import type { Metadata } from 'next'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { topicDeck } from '../../../deck'
import { DeckPage, deckMetadata } from '../../../deck-page'
import { languageOf } from '../../../language-of'

type Props = PageProps<'/[language]/topics/[slug]/cards'>

const deckAt = async ({ params }: Props) => {
  const language = await languageOf(params)
  const deck = await topicDeck((await params).slug, language)
  const versions = versionsOf(routes.topicDeck(deck.name))
  return { language, deck, path: routes.topic(deck.name), versions }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return deckMetadata(await deckAt(props))
}

/** The key facts and questions on a topic and those below it as cards. */
export default async function TopicDeckPage(props: Props) {
  return <DeckPage {...await deckAt(props)} />
}
