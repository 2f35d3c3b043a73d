import type { MetadataRoute } from 'next'
import { getArticleSlugs } from '@/lib/content/articles'
import { getBranches } from '@/lib/content/branch'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'

export const revalidate = 3600

/** Every page that search engines may list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [articles, branches] = await Promise.all([getArticleSlugs(), getBranches()])
  const at = (path: string) => new URL(path, env().SITE_URL).href
  return [
    { url: at(routes.home) },
    { url: at(routes.articles()) },
    { url: at(routes.branches) },
    ...branches.map(({ slug }) => ({ url: at(routes.branch(slug)) })),
    ...articles.map(({ slug, publishedAt, updatedAt }) => ({
      url: at(routes.article(slug)),
      lastModified: updatedAt ?? publishedAt,
    })),
  ]
}
