import { notFound, permanentRedirect } from 'next/navigation'
import { getRedirect } from '@/lib/content/redirect'
import { gone } from '@/lib/page-cache/status'

/** Leads an old address to the page of today, in whatever letter case it comes; every other address is not found. */
export async function redirectOrNotFound(path: string): Promise<never> {
  const redirect = await getRedirect(path)
  if (redirect?.statusCode === 308) permanentRedirect(redirect.location)
  if (redirect?.statusCode === 410) gone()
  notFound()
}
