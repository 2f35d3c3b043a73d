import type { ContentType } from '../content-type.ts'

export const settings = {
  title: 'Settings',
  routes: {},
  single: true,
  lists: [],
  own: [],
  reserved: [],
  prose: ['name', 'shortName', 'tagline', 'offer', 'text'],
} as const satisfies ContentType
