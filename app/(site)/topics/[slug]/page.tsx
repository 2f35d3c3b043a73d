import type { Metadata } from 'next'
import { TopicView } from '@/components/topic/topic-view'
import { getTopicArticles } from '@/lib/content/article/lists'
import { getTopic, getTopicPlace } from '@/lib/content/topic'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { topicMetadata } from '@/lib/seo/metadata'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = PageProps<'/topics/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await getTopic((await params).slug)
  return topic ? topicMetadata(topic) : {}
}

export default async function TopicPage({ params }: Props) {
  const { slug } = await params
  const place = await getTopicPlace(slug)
  const list = place && (await getTopicArticles(place.subtree, 1))
  if (!list) return redirectOrNotFound(routes.topic(decodedSegment(slug)))
  return <TopicView place={place} list={list} />
}
