import { notFound, permanentRedirect } from 'next/navigation'
import { getRedirect } from '@/lib/content/redirect'
import { pathsIn, siteLanguage, type Language } from '@/lib/languages'
import { currentRendering } from '@/lib/page-store/rendering'
import { pathOnThisSite } from '@/lib/path-on-this-site'

/**
 * Redirects an old path (without its language), in any letter case, to the current page; any other path is not found.
 * What has moved in the site's language has moved in the others.
 */
export async function redirectOrNotFound(language: Language, path: string): Promise<never> {
  const to = pathsIn(language)
  const own = await getRedirect(to(path))
  const redirect = own ?? (language === siteLanguage ? null : await getRedirect(path))
  if (redirect?.statusCode === 308) {
    const { location } = redirect
    permanentRedirect(pathOnThisSite(own || !location.startsWith('/') ? location : to(location)))
  }
  const rendering = currentRendering()
  if (rendering && redirect?.statusCode === 410) rendering.isGone = true
  notFound()
}
