import { notFound } from 'next/navigation'
import { siteAddresses } from '@/lib/seo/addresses'
import { sitemapPart, xmlResponse } from '@/lib/seo/sitemap'

/** A part of the sitemap, `1.xml`, when one file would be too large. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const number = /^([1-9]\d?)\.xml$/.exec((await params).file)?.[1]
  const part = number ? sitemapPart(await siteAddresses(), Number(number)) : null
  if (!part) notFound()
  return xmlResponse(part)
}
