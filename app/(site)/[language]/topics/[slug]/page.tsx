import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TopicView } from '@/components/topic/topic-view'
import { getTopicArticles } from '@/lib/content/article/lists'
import { getTimeline } from '@/lib/content/article/timeline'
import { getTopicQuestions, neverAsked } from '@/lib/content/past-question/asked'
import { hasTopicTest } from '@/lib/content/question/pool'
import { getTopic, getTopicPlace } from '@/lib/content/topic'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { topicMetadata } from '@/lib/seo/metadata'
import { parsePage } from '../../parse-page'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = { params: Promise<{ language: string; slug: string; n?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n = 1 } = await params
  const topic = await getTopic(slug)
  return topic ? topicMetadata(topic, Number(n)) : {}
}

/** A page of the articles on a topic and those below it, and what was asked on them. */
export default async function TopicPage({ params }: Props) {
  const { slug, n } = await params
  const place = await getTopicPlace(slug)
  if (!place) return redirectOrNotFound(routes.topic(decodedSegment(slug)))
  const page = parsePage(n, (number) => routes.topic(slug, number))
  const [list, timeline, asked, hasTest] = await Promise.all([
    getTopicArticles(place.subtree, page),
    page === 1 ? getTimeline(place.subtree) : [],
    page === 1 ? getTopicQuestions(place.subtree) : neverAsked,
    page === 1 && hasTopicTest(place.subtree),
  ])
  if (!list) notFound()
  return <TopicView place={place} list={list} timeline={timeline} asked={asked} hasTest={hasTest} />
}
