import { notFound } from 'next/navigation'
import { translated } from '@/lib/content/fields/translations'
import { getSettings } from '@/lib/content/settings'
import { languages } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { siteCard } from '@/lib/seo/card'
import { cardResponse, drawCard } from '@/lib/seo/draw-card'

export const dynamic = 'force-dynamic'

/** The social image, in each language, of pages without their own. */
export async function GET(_request: Request, { params }: RouteContext<'/cards/[type]'>) {
  const { type } = await params
  const language = languages.find((known) => routes.siteCard(known) === `/cards/${type}`)
  if (!language) notFound()
  const settings = await getSettings()
  const institute = settings && translated(settings, 'shortName', language)
  return cardResponse(await drawCard(siteCard(settings, language), institute), 'public, max-age=3600')
}
