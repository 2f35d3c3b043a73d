import { notFound, permanentRedirect } from 'next/navigation'
import { pageNumber } from '@/lib/page-number'

/** Parses the page number of a list's path, from 2 on: the first page has no number in its path. */
export function parseLaterPage(segment: string, href: (page: number) => string): number {
  const page = pageNumber(segment)
  if (page === undefined) notFound()
  if (page === 1) permanentRedirect(href(1))
  return page
}
