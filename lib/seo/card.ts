import { createHash } from 'node:crypto'
import { areaOf } from '@/lib/branch-address'
import type { Article } from '@/lib/content/article'
import type { Author } from '@/lib/content/author'
import type { Branch } from '@/lib/content/branch'
import { translated, type Wording } from '@/lib/content/fields/translations'
import type { Settings } from '@/lib/content/settings'
import type { Topic } from '@/lib/content/topic'
import type { Language } from '@/lib/languages'
import { paperNames } from '@/lib/paper-name'
import { formatPeriod, type Period } from '@/lib/period'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'

/** The pages that have an image of their own. */
export const cardTypes = ['article', 'author', 'branch', 'period', 'topic'] as const
export type CardType = (typeof cardTypes)[number]

/** The social image of a page: its title, whose language it has, with a label above it. */
export type Card = { title: string; label: string; language: Language }

/** The size in pixels recommended for Open Graph images. */
export const cardSize = { width: 1200, height: 630 }

/** Increment when the design changes, so that cached images are replaced. */
const DESIGN = 2

const cardOf = ({ text, language }: Wording, label: string): Card => ({ title: text, label, language })

export const articleCard = (article: Article): Card => ({
  title: article.title,
  label: paperNames(article),
  language: article.language,
})

export const topicCard = (topic: Topic, language: Language): Card =>
  cardOf(translated(topic, 'title', language), words[language].feed.cardLabel)

export const authorCard = (author: Author, language: Language): Card =>
  cardOf(translated(author, 'name', language), translated(author, 'role', language).text)

export const branchCard = (branch: Branch, language: Language): Card =>
  cardOf(translated(branch, 'name', language), areaOf(branch.address, language))

export const periodCard = (period: Period, total: number, language: Language): Card => ({
  title: words[language].period.title(formatPeriod(period, language)),
  label: words[language].period.notes(total),
  language,
})

/** The image of pages without their own. */
export function siteCard(settings: Settings | null, language: Language): Card {
  const { siteCard: title } = words[language].feed
  if (!settings) return { title, label: '', language }
  return cardOf(translated(settings, 'name', language), translated(settings, 'tagline', language)?.text ?? '')
}

/** A file name with a hash of the card, so that the image can be cached for ever. */
export const cardFile = (card: Card): string =>
  `${createHash('sha256')
    .update(JSON.stringify([DESIGN, card]))
    .digest('hex')
    .slice(0, 12)}.png`

type Shared = { url: string; width: number; height: number; alt: string; type: string }

const shared = (url: string, alt: string): Shared => ({ url, alt, ...cardSize, type: 'image/png' })

/** The `og:image` of a document’s page in a language. */
export const cardImage = (type: CardType, language: Language, slug: string, card: Card): Shared =>
  shared(routes.card(`${type}-${language}`, slug, cardFile(card)), card.title)

/** The `og:image` of all other pages. */
export const siteCardImage = (language: Language): Shared =>
  shared(routes.siteCard(language), words[language].feed.siteCard)
