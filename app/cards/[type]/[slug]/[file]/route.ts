import { notFound, permanentRedirect } from 'next/navigation'
import { getArticle } from '@/lib/content/article'
import { getAuthor } from '@/lib/content/author'
import { getBranch } from '@/lib/content/branch'
import { countArticles } from '@/lib/content/article/periods'
import { translated } from '@/lib/content/fields/translations'
import { getSettings } from '@/lib/content/settings'
import { getTopic } from '@/lib/content/topic'
import { languages, type Language } from '@/lib/languages'
import { parsePeriod } from '@/lib/period'
import { routes } from '@/lib/routes'
import {
  articleCard,
  authorCard,
  branchCard,
  cardFile,
  cardTypes,
  periodCard,
  topicCard,
  type Card,
  type CardType,
} from '@/lib/seo/card'
import { cardResponse, drawCard } from '@/lib/seo/draw-card'

/** The social image of a document’s page. A changed image gets another URL. */
export async function GET(_request: Request, { params }: RouteContext<'/cards/[type]/[slug]/[file]'>) {
  const { type: wanted, slug, file } = await params
  const [typeName, languageName] = wanted.split('-')
  const type = cardTypes.find((known) => known === typeName)
  const language = languages.find((known) => known === languageName)
  const card = type && language && (await readers[type](slug, language))
  if (!card || !/^[0-9a-f]{12}\.png$/.test(file)) notFound()
  const current = cardFile(card)
  if (file !== current) permanentRedirect(routes.card(wanted, slug, current))
  const settings = await getSettings()
  return cardResponse(await drawCard(card, settings && translated(settings, 'shortName', language)))
}

type Reader = (slug: string, language: Language) => Promise<Card | null>

const readers: Record<CardType, Reader> = {
  article: async (slug, language) => then(await getArticle(slug, language), language, articleCard),
  author: async (slug, language) => then(await getAuthor(slug), language, authorCard),
  branch: async (slug, language) => then(await getBranch(slug), language, branchCard),
  period: async (name, language) => {
    const period = parsePeriod(name)
    const total = period ? await countArticles(period, language) : 0
    return period && total > 0 ? periodCard(period, total, language) : null
  },
  topic: async (slug, language) => then(await getTopic(slug), language, topicCard),
}

const then = <T>(document: T | null, language: Language, draw: (document: T, language: Language) => Card) =>
  document && draw(document, language)
