import { notFound, permanentRedirect } from 'next/navigation'
import { getArticle } from '@/lib/content/article'
import { getAuthor } from '@/lib/content/author'
import { getBranch } from '@/lib/content/branch'
import { countArticles } from '@/lib/content/article/periods'
import { getSettings } from '@/lib/content/settings'
import { getTopic } from '@/lib/content/topic'
import { languages } from '@/lib/languages'
import { parsePeriod } from '@/lib/period'
import { routes } from '@/lib/routes'
import {
  articleCard,
  authorCard,
  branchCard,
  cardFile,
  periodCard,
  topicCard,
  type Card,
  type CardType,
} from '@/lib/seo/card'
import { cardResponse, drawCard } from '@/lib/seo/draw-card'

/** The social image of a document’s page. A changed image gets another URL. */
export async function GET(_request: Request, { params }: RouteContext<'/cards/[type]/[slug]/[file]'>) {
  const { type: wanted, slug, file } = await params
  const card = await cards.get(wanted)?.(slug)
  if (!card || !/^[0-9a-f]{12}\.png$/.test(file)) notFound()
  const current = cardFile(card)
  if (file !== current) permanentRedirect(routes.card(wanted, slug, current))
  const settings = await getSettings()
  return cardResponse(await drawCard(card, settings?.shortName ?? ''))
}

type Reader = (slug: string) => Promise<Card | null>

const others: Record<Exclude<CardType, `article-${string}`>, Reader> = {
  author: async (slug) => then(await getAuthor(slug), authorCard),
  branch: async (slug) => then(await getBranch(slug), branchCard),
  period: async (name) => {
    const period = parsePeriod(name)
    const total = period ? await countArticles(period) : 0
    return period && total > 0 ? periodCard(period, total) : null
  },
  topic: async (slug) => then(await getTopic(slug), topicCard),
}

const cards = new Map<string, Reader>([
  ...Object.entries(others),
  ...languages.map((language): [CardType, Reader] => [
    `article-${language}`,
    async (slug) => then(await getArticle(slug, language), articleCard),
  ]),
])

const then = <T>(document: T | null, draw: (document: T) => Card) => document && draw(document)
