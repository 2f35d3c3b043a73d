import { notFound, permanentRedirect } from 'next/navigation'
import { pageNumber } from '@/lib/page-number'

/** The number of a list’s page after the first, from its address. The first page’s address has no number. */
export function laterPage(segment: string, href: (page: number) => string): number {
  const page = pageNumber(segment)
  if (page === undefined) notFound()
  if (page === 1) permanentRedirect(href(1))
  return page
}
