import { encodedSegment as part } from '../../path-segment.ts'
import type { ContentType } from '../content-type.ts'
import { paged } from '../../page-number.ts'

const routes = {
  authors: '/authors',
  author: (slug: string, page = 1) => paged(`/authors/${part(slug)}`, page),
} as const

export const author = {
  title: 'Authors',
  routes,
  path: ({ slug }) => routes.author(slug),
  lists: [{ title: 'Authors', path: routes.authors }],
  own: [/^\/authors\/[^/]+\/page\//],
  reserved: [],
  prose: ['name', 'role', 'qualifications', 'bio'],
} as const satisfies ContentType
