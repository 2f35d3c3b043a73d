import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', routes.studio] },
    sitemap: `${env().SITE_URL}${routes.sitemap}`,
  }
}
