import { notFound } from 'next/navigation'
import { languages, siteLanguage } from '@/lib/languages'
import { articleDeck, cardsResponse } from '../../../../deck'

type Context = RouteContext<'/[language]/current-affairs/[slug]/cards.json'>

/** The key facts and questions of an article in another language as cards for revision. */
export async function GET(_request: Request, { params }: Context) {
  const { language: named, slug } = await params
  const language = languages.find((known) => known === named && known !== siteLanguage)
  return cardsResponse(language ? await articleDeck(slug, language) : notFound())
}
