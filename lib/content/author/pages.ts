import type { ContentType } from '../content-type.ts'

export const author = {
  title: 'Authors',
  routes: {},
  lists: [],
  own: [],
  reserved: [],
  prose: ['name', 'role', 'qualifications', 'bio'],
} as const satisfies ContentType
