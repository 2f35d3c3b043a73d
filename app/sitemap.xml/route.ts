import { siteAddresses } from '@/lib/seo/addresses'
import { sitemap, xmlResponse } from '@/lib/seo/sitemap'

export const dynamic = 'force-dynamic'

/** Every page that search engines may list. */
export async function GET() {
  return xmlResponse(sitemap(await siteAddresses()))
}
