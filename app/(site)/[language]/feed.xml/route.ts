import { siteFeedEntries } from '@/components/period/day-entries'
import { getFeedArticles } from '@/lib/content/article/feed'
import { getSettings } from '@/lib/content/settings'
import { routes } from '@/lib/routes'
import { feedResponse, rss, siteChannel } from '@/lib/seo/feed'
import { languageOf } from '../language-of'

export const dynamic = 'force-dynamic'

/** The RSS feed of the newest articles and days. */
export async function GET(_request: Request, { params }: RouteContext<'/[language]/feed.xml'>) {
  const language = await languageOf(params)
  const [settings, articles] = await Promise.all([getSettings(), getFeedArticles(language)])
  const channel = siteChannel(language, settings, routes.feed)
  return feedResponse(rss(channel, await siteFeedEntries(language, articles)), 'application/rss+xml')
}
