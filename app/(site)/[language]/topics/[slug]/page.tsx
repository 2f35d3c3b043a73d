import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TopicView } from '@/components/topic/topic-view'
import { getTopicArticles } from '@/lib/content/article/lists'
import { getTimeline } from '@/lib/content/article/timeline'
import { getTopicQuestions, neverAsked } from '@/lib/content/past-question/asked'
import { hasTopicTest } from '@/lib/content/question/pool'
import { getTopic, getTopicPlace } from '@/lib/content/topic'
import { pathsIn } from '@/lib/languages'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { topicMetadata } from '@/lib/seo/metadata'
import { languageOf } from '../../language-of'
import { parsePage } from '../../parse-page'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = { params: Promise<{ language: string; slug: string; n?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n = 1 } = await params
  const topic = await getTopic(slug)
  return topic ? topicMetadata(topic, await languageOf(params), Number(n)) : {}
}

/** A page of the articles on a topic and those below it, and what was asked on them. */
export default async function TopicPage({ params }: Props) {
  const { slug, n } = await params
  const language = await languageOf(params)
  const place = await getTopicPlace(slug, language)
  if (!place) return redirectOrNotFound(language, routes.topic(decodedSegment(slug)))
  const page = parsePage(n, (number) => pathsIn(language)(routes.topic(slug, number)))
  const [list, timeline, asked, hasTest] = await Promise.all([
    getTopicArticles(place.subtree, page, language),
    page === 1 ? getTimeline(place.subtree, language) : [],
    page === 1 ? getTopicQuestions(place.subtree) : neverAsked,
    page === 1 && hasTopicTest(place.subtree, language),
  ])
  if (!list) notFound()
  return <TopicView {...{ language, place, list, timeline, asked, hasTest }} />
}
