import { notFound, permanentRedirect } from 'next/navigation'
import { getArticle } from '@/lib/content/article'
import { getBranch } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { getTopic } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import {
  articleCard,
  branchCard,
  cardFile,
  cardTypes,
  topicCard,
  type Card,
  type CardType,
} from '@/lib/seo/card'
import { cardResponse } from '@/lib/seo/card-response'
import { drawCard } from '@/lib/seo/draw-card'

/** The social image of a document’s page. A changed image gets another URL. */
export async function GET(_request: Request, { params }: RouteContext<'/cards/[type]/[slug]/[file]'>) {
  const { type: wanted, slug, file } = await params
  const type = cardTypes.find((each) => each === wanted)
  const card = type && (await cards[type](slug))
  if (!card || !/^[0-9a-f]{12}\.png$/.test(file)) notFound()
  const current = cardFile(card)
  if (file !== current) permanentRedirect(routes.card(type, slug, current))
  const settings = await getSettings()
  return cardResponse(await drawCard(card, settings?.shortName ?? ''))
}

const cards: Record<CardType, (slug: string) => Promise<Card | null>> = {
  'article-en': async (slug) => then(await getArticle(slug, 'en'), articleCard),
  'article-hi': async (slug) => then(await getArticle(slug, 'hi'), articleCard),
  'article-gu': async (slug) => then(await getArticle(slug, 'gu'), articleCard),
  branch: async (slug) => then(await getBranch(slug), branchCard),
  topic: async (slug) => then(await getTopic(slug), topicCard),
}

const then = <T>(document: T | null, draw: (document: T) => Card) => document && draw(document)
