import { getLatestNews } from '@/lib/content/article/news'
import { getSettings } from '@/lib/content/settings'
import { env } from '@/lib/env'
import { languages } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { newsSitemap, xmlResponse } from '@/lib/seo/sitemap'

export const dynamic = 'force-dynamic'

/** The articles of the last two days, in every language. */
export async function GET() {
  const [settings, ...articles] = await Promise.all([
    getSettings(),
    ...languages.map((language) => getLatestNews(language)),
  ])
  const news = articles.flat().map(({ slug, ...article }) => ({
    ...article,
    url: new URL(routes.article(slug, article.language), env().SITE_URL).href,
  }))
  return xmlResponse(newsSitemap(settings?.name ?? 'Study notes', news))
}
