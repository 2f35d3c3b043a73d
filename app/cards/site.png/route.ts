import { translated } from '@/lib/content/fields/translations'
import { getSettings } from '@/lib/content/settings'
import { cardResponse, drawCard } from '@/lib/seo/draw-card'

export const dynamic = 'force-dynamic'

/** The social image of pages without their own. */
export async function GET() {
  const settings = await getSettings()
  const title = settings?.name ?? 'Study notes for the civil services'
  const png = await drawCard(
    { title, label: settings?.tagline ?? '', language: 'en' },
    settings && translated(settings, 'shortName', 'en'),
  )
  return cardResponse(png, 'public, max-age=3600')
}
