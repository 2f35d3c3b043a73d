import { notFound, permanentRedirect } from 'next/navigation'
import { pageNumber } from '@/lib/page-number'

/** Parses the page number in a list's path; the first page has none, so that `page/1` redirects to it. */
export function parsePage(segment: string | undefined, href: (page: number) => string): number {
  if (segment === undefined) return 1
  const page = pageNumber(segment)
  if (page === undefined) notFound()
  if (page === 1) permanentRedirect(href(1))
  return page
}
