import { encodedSegment as part } from '../../path-segment.ts'
import type { ContentType } from '../content-type.ts'
import { paged } from '../../page-number.ts'

const routes = {
  topics: '/topics',
  topic: (slug: string, page = 1) => paged(`/topics/${part(slug)}`, page),
  topicFeed: (slug: string) => `/topics/${part(slug)}/feed.xml`,
  /** The deck of a topic: a page, and with `.txt` a file for Anki, with `.json` the cards for revision. */
  topicDeck: (slug: string) => `/topics/${part(slug)}/cards`,
} as const

export const topic = {
  title: 'Topics',
  routes,
  path: ({ slug }) => routes.topic(slug),
  lists: [{ title: 'Topics', path: routes.topics }],
  own: [/^\/topics\/[^/]+\/(?:(?:feed\.xml|cards(?:\.(?:txt|json))?)$|page\/)/],
  reserved: [],
  prose: ['title', 'description'],
} as const satisfies ContentType
