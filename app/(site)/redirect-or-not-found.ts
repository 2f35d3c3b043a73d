import { notFound, permanentRedirect } from 'next/navigation'
import { getRedirect } from '@/lib/content/redirect'
import { currentRendering } from '@/lib/page-store/rendering'
import { pathOnThisSite } from '@/lib/path-on-this-site'

/** Leads an old address to the page of today, in whatever letter case it comes; every other address is not found. */
export async function redirectOrNotFound(path: string): Promise<never> {
  const redirect = await getRedirect(path)
  if (redirect?.statusCode === 308) permanentRedirect(pathOnThisSite(redirect.location))
  const rendering = currentRendering()
  if (rendering && redirect?.statusCode === 410) rendering.isGone = true
  notFound()
}
