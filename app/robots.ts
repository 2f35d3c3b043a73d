import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', routes.studio] },
    sitemap: [routes.sitemap, routes.newsSitemap].map((path) => `${env().SITE_URL}${path}`),
  }
}
