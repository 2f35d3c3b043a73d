import { notFound } from 'next/navigation'
import { siteAddresses } from '@/lib/seo/addresses'
import { sitemapPart, xmlResponse } from '@/lib/seo/sitemap'

export const dynamic = 'force-static'
export const revalidate = 3600

/** Rendered when they are first asked for; a site of this size has none. */
export const generateStaticParams = () => []

/** A part of the sitemap, `1.xml`, when one file would be too large. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const number = /^([1-9]\d?)\.xml$/.exec((await params).file)?.[1]
  const part = number ? sitemapPart(await siteAddresses(), Number(number)) : null
  if (!part) notFound()
  return xmlResponse(part)
}
