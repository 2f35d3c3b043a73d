import { notFound } from 'next/navigation'
import { feedEntries } from '@/components/article/feed-entries'
import { getFeedArticles } from '@/lib/content/article/feed'
import { getSettings } from '@/lib/content/settings'
import { getTopicPlace } from '@/lib/content/topic'
import { feedResponse, rss, topicChannel } from '@/lib/seo/feed'
import { languageOf } from '../../../language-of'

/** The RSS feed of a topic. */
export async function GET(_request: Request, { params }: RouteContext<'/[language]/topics/[slug]/feed.xml'>) {
  const language = await languageOf(params)
  const { slug } = await params
  const [settings, place] = await Promise.all([getSettings(), getTopicPlace(slug, language)])
  if (!place) notFound()
  const entries = await feedEntries(await getFeedArticles(language, place.subtree))
  return feedResponse(rss(topicChannel(language, settings, place.topic), entries), 'application/rss+xml')
}
