import { encodedSegment as part } from '../../path-segment.ts'
import type { ContentType } from '../content-type.ts'

const routes = {
  branches: '/branches',
  branch: (slug: string) => `/branches/${part(slug)}`,
  branchContact: (slug: string) => `/branches/${part(slug)}/contact.vcf`,
  branchSearch: '/branches/find',
  branchesNear: (place: string) => `/branches/near/${part(place)}`,
} as const

export const branch = {
  title: 'Branches',
  routes,
  path: ({ slug }) => routes.branch(slug),
  lists: [{ title: 'Branches', path: routes.branches }],
  own: [/^\/branches\/(?:find|near)(?:\/|$)/, /^\/branches\/[^/]+\/contact\.vcf$/],
  reserved: ['find', 'near'],
  prose: [...['name', 'label', 'note', 'premises', 'street', 'locality', 'metro', 'facilities', 'courses']],
} as const satisfies ContentType
