import type { MetadataRoute } from 'next'
import { translated } from '@/lib/content/fields/translations'
import { getSettings } from '@/lib/content/settings'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { themeColours } from '@/lib/seo/metadata'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

/** The web app manifest, for the home screen of a phone: https://www.w3.org/TR/appmanifest/ */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[language]/manifest.webmanifest'>,
): Promise<Response> {
  const language = await languageOf(params)
  const settings = await getSettings()
  const to = pathsIn(language)
  const { layout, revision, kept } = words[language]
  const tagline = settings && translated(settings, 'tagline', language)
  const manifest: MetadataRoute.Manifest = {
    name: settings ? translated(settings, 'name', language).text : layout.appName,
    short_name: settings ? translated(settings, 'shortName', language).text : layout.shortAppName,
    ...(tagline && { description: tagline.text }),
    lang: `${language}-IN`,
    id: to(routes.home),
    start_url: to(routes.home),
    shortcuts: [
      { name: layout.todaysNotes, url: to(routes.today) },
      { name: revision.title, url: to(routes.revise) },
      { name: kept.title, url: to(routes.kept) },
    ],
    display: 'minimal-ui',
    background_color: themeColours.light,
    theme_color: themeColours.light,
    icons: [192, 512].flatMap((size) => [
      { src: `/icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' as const },
      {
        src: `/icons/maskable-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'maskable' as const,
      },
    ]),
  }
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } })
}
