import { notFound } from 'next/navigation'
import { getTopicPractice } from '@/lib/content/article/practice'
import { getSettings } from '@/lib/content/settings'
import { getTopicPlace } from '@/lib/content/topic'
import { ankiResponse } from '@/lib/flashcards/anki'
import { flashcardsOf } from '@/lib/flashcards/flashcards'

/** The key facts and questions on a topic and those below it as cards for Anki. */
export async function GET(_request: Request, { params }: RouteContext<'/topics/[slug]/cards.txt'>) {
  const [settings, place] = await Promise.all([getSettings(), params.then(({ slug }) => getTopicPlace(slug))])
  if (!place) notFound()
  const cards = (await getTopicPractice(place.subtree)).flatMap(flashcardsOf)
  if (cards.length === 0) notFound()
  const deck = [settings?.shortName, place.topic.title].filter(Boolean).join('::')
  return ankiResponse(`cards-${place.topic.slug}`, deck, cards)
}
