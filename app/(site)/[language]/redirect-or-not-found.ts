import { notFound, permanentRedirect } from 'next/navigation'
import { getRedirect } from '@/lib/content/redirect'
import { currentRendering } from '@/lib/page-store/rendering'
import { pathOnThisSite } from '@/lib/path-on-this-site'

/** Redirects an old path, in any letter case, to the current page; any other path is not found. */
export async function redirectOrNotFound(path: string): Promise<never> {
  const redirect = await getRedirect(path)
  if (redirect?.statusCode === 308) permanentRedirect(pathOnThisSite(redirect.location))
  const rendering = currentRendering()
  if (rendering && redirect?.statusCode === 410) rendering.isGone = true
  notFound()
}
