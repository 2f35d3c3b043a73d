import type { MetadataRoute } from 'next'
import { getSettings } from '@/lib/content/settings'
import { routes } from '@/lib/routes'
import { themeColours } from '@/lib/seo/metadata'

export const dynamic = 'force-dynamic'

/** The web app manifest, for the home screen of a phone. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const settings = await getSettings()
  return {
    name: settings?.name ?? 'Study notes and branches',
    short_name: settings?.shortName ?? 'Notes',
    ...(settings?.tagline && { description: settings.tagline }),
    lang: 'en-IN',
    id: routes.home,
    start_url: routes.home,
    shortcuts: [
      { name: 'Today’s notes', url: routes.today },
      { name: 'Revise', url: routes.revise },
      { name: 'Kept for offline', url: routes.kept },
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
}
