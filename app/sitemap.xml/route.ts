import { getListedMonths } from '@/lib/content/article/listed'
import { routes } from '@/lib/routes'
import { sitemapIndex, xmlResponse } from '@/lib/seo/sitemap'

export const dynamic = 'force-dynamic'

/** The index of the sitemap's files: a publish changes only the file of its month. */
export async function GET() {
  return xmlResponse(sitemapIndex(['pages', ...(await getListedMonths())].map(routes.sitemapPart)))
}
