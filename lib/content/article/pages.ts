import { siteLanguage, type Language } from '../../languages.ts'
import { encodedSegment as part } from '../../path-segment.ts'
import type { ContentType } from '../content-type.ts'
import { paged } from '../../page-number.ts'
import type { Period } from '../../period.ts'

/** Articles on a page of a list. */
export const PAGE_SIZE = 20
/** Articles on the home page. */
export const HOME_SIZE = 20
/** Related articles below an article; an editor may choose all of them. */
export const RELATED_SIZE = 4

const routes = {
  articles: (page = 1) => paged('/current-affairs', page),
  articlesFor: (stage: 'prelims' | 'mains', page = 1) => paged(`/current-affairs/${stage}`, page),
  article: (slug: string, language: Language = siteLanguage) =>
    `${language === siteLanguage ? '' : `/${language}`}/current-affairs/${part(slug)}`,
  archive: '/current-affairs/archive',
  /** A month is written `2024-06`. */
  month: (month: string, page = 1) => paged(`/current-affairs/archive/${part(month)}`, page),
  /** The deck of a month: a page, and with `.txt` a file for Anki, with `.json` the cards for revision. */
  monthDeck: (month: string) => `/current-affairs/archive/${part(month)}/cards`,
  /** A day, a week or a month, by its name. */
  period: ({ kind, name }: Pick<Period, 'kind' | 'name'>, page = 1): string =>
    kind === 'month' ? routes.month(name, page) : paged(`/current-affairs/${part(name)}`, page),
  /** The newest day. */
  today: '/today',
} as const

export const article = {
  title: 'Notes',
  routes,
  path: ({ slug, language }) => routes.article(slug, language ?? siteLanguage),
  inLanguages: true,
  lists: [
    { title: 'Current affairs', path: routes.articles() },
    { title: 'Current affairs for prelims', path: routes.articlesFor('prelims') },
    { title: 'Current affairs for mains', path: routes.articlesFor('mains') },
    { title: 'Current affairs by month', path: routes.archive },
  ],
  own: [
    /^\/current-affairs\/(?:page|prelims|mains)(?:\/|$)/,
    /^\/(?:\w+\/)?current-affairs\/[^/]+\/cards\.json$/,
    /^\/today$/,
  ],
  reserved: ['page', 'archive', 'prelims', 'mains'],
  prose: [
    ...['title', 'context', 'text', 'caption', 'credit', 'keyFacts', 'cells', 'source', 'publisher'],
    ...['hint', 'stem', 'options', 'explanation'],
  ],
} as const satisfies ContentType
