import { notFound } from 'next/navigation'
import { isMonth } from '@/lib/month'
import { articleAddresses, pageAddresses } from '@/lib/seo/addresses'
import { urlSet, xmlResponse } from '@/lib/seo/sitemap'

/** A file of the sitemap: `2024-06.xml` has the articles of a month, `pages.xml` all other pages. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const part = /^(.+)\.xml$/.exec((await params).file)?.[1] ?? ''
  if (part === 'pages') return xmlResponse(urlSet(await pageAddresses()))
  const articles = isMonth(part) ? await articleAddresses(part) : []
  if (articles.length === 0) notFound()
  return xmlResponse(urlSet(articles))
}
