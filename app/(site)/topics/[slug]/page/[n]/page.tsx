import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { TopicView } from '@/components/topic/topic-view'
import { getTopicArticles } from '@/lib/content/articles'
import { getTopic, getTopicPlace } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import { topicMetadata } from '@/lib/seo/metadata'

type Props = PageProps<'/topics/[slug]/page/[n]'>

/** Rendered when they are first asked for. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n } = await params
  const topic = await getTopic(slug)
  return topic ? topicMetadata(topic, Number(n)) : {}
}

export default async function TopicPageN({ params }: Props) {
  const { slug, n } = await params
  // `2` only: `02`, `2.0` or `+2` would be further addresses of the same page.
  if (!/^[1-9]\d{0,5}$/.test(n)) notFound()
  const place = await getTopicPlace(slug)
  if (!place) notFound()
  if (n === '1') permanentRedirect(routes.topic(slug))
  const list = await getTopicArticles(place.branch, Number(n))
  if (!list) notFound()
  return <TopicView place={place} list={list} />
}
