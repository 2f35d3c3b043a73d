import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TopicView } from '@/components/topic/topic-view'
import { getTopicArticles } from '@/lib/content/article/lists'
import { getTopic, getTopicPlace } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import { topicMetadata } from '@/lib/seo/metadata'
import { parseLaterPage } from '../../../../parse-later-page'

type Props = PageProps<'/topics/[slug]/page/[n]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n } = await params
  const topic = await getTopic(slug)
  return topic ? topicMetadata(topic, Number(n)) : {}
}

export default async function TopicPageN({ params }: Props) {
  const { slug, n } = await params
  const place = await getTopicPlace(slug)
  if (!place) notFound()
  const page = parseLaterPage(n, (number) => routes.topic(slug, number))
  const list = await getTopicArticles(place.subtree, page)
  if (!list) notFound()
  return <TopicView place={place} list={list} />
}
