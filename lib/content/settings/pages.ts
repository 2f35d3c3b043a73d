import type { ContentType } from '../content-type.ts'

export const settings = {
  title: 'Settings',
  routes: {},
  single: true,
  lists: [],
  own: [],
  reserved: [],
  prose: ['name', 'shortName', 'tagline', 'text'],
} as const satisfies ContentType
