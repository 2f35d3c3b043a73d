import { notFound, permanentRedirect } from 'next/navigation'
import { getRedirect } from '@/lib/content/redirect'
import { env } from '@/lib/env'
import { gone } from '@/lib/page-cache/status'

/** Leads an old address to the page of today, in whatever letter case it comes; every other address is not found. */
export async function redirectOrNotFound(path: string): Promise<never> {
  const redirect = await getRedirect(path)
  if (redirect?.statusCode === 308) permanentRedirect(asHeader(redirect.location))
  if (redirect?.statusCode === 410) gone()
  notFound()
}

/** A path in the letters that a header may hold. */
const asHeader = (path: string) => new URL(path, env().SITE_URL).pathname
