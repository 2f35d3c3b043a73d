import type { ContentType } from '../content-type.ts'

export const redirect = {
  title: 'Redirects',
  routes: {},
  lists: [],
  own: [],
  reserved: [],
  prose: [],
} as const satisfies ContentType
