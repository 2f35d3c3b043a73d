import { getLatestNews } from '@/lib/content/article/news'
import { getSettings } from '@/lib/content/settings'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'
import { newsSitemap, xmlResponse } from '@/lib/seo/sitemap'

export const dynamic = 'force-dynamic'

/** The articles of the last two days. */
export async function GET() {
  const [settings, articles] = await Promise.all([getSettings(), getLatestNews()])
  const news = articles.map(({ slug, ...article }) => ({
    ...article,
    url: new URL(routes.article(slug), env().SITE_URL).href,
  }))
  return xmlResponse(newsSitemap(settings?.name ?? 'Study notes', news))
}
