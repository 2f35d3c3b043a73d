import { encodedSegment as part } from '../../path-segment.ts'
import type { ContentType } from '../content-type.ts'

const routes = {
  glossary: '/glossary',
  glossaryTerm: (slug: string) => `/glossary/${part(slug)}`,
} as const

export const glossaryTerm = {
  title: 'Glossary',
  routes,
  path: ({ slug }) => routes.glossaryTerm(slug),
  lists: [{ title: 'Glossary', path: routes.glossary }],
  own: [],
  reserved: [],
  prose: ['title', 'meaning', 'publisher'],
} as const satisfies ContentType
