import { notFound } from 'next/navigation'
import { getTopicPractice } from '@/lib/content/article/practice'
import { getTopicPlace } from '@/lib/content/topic'
import { cardsResponse } from '../../../cards-response'

/** The key facts and questions on a topic and those below it as cards for Anki. */
export async function GET(_request: Request, { params }: RouteContext<'/topics/[slug]/cards.txt'>) {
  const place = await getTopicPlace((await params).slug)
  if (!place) notFound()
  const { topic, subtree } = place
  return cardsResponse({ name: topic.slug, title: topic.title, articles: await getTopicPractice(subtree) })
}
