import { siteFeedEntries } from '@/components/period/day-entries'
import { getFeedArticles } from '@/lib/content/article/feed'
import { getSettings } from '@/lib/content/settings'
import { routes } from '@/lib/routes'
import { feedResponse, jsonFeed, siteChannel } from '@/lib/seo/feed'

export const dynamic = 'force-dynamic'

/** The JSON feed of the newest articles and days. */
export async function GET() {
  const [settings, articles] = await Promise.all([getSettings(), getFeedArticles()])
  const channel = siteChannel(settings, routes.jsonFeed)
  return feedResponse(jsonFeed(channel, await siteFeedEntries(articles)), 'application/feed+json')
}
