import { testPath } from '../../practice/address.ts'
import type { ContentType } from '../content-type.ts'

const routes = {
  practice: '/practice',
  /** A test of a scope, with another number of questions or another selection of them. */
  test: testPath,
} as const

export const question = {
  title: 'Question bank',
  routes,
  lists: [{ title: 'Practice', path: routes.practice }],
  own: [/^\/practice(?:\/|$)/],
  reserved: [],
  prose: ['stem', 'options', 'explanation', 'publisher', 'title'],
} as const satisfies ContentType
