import { encodedSegment as part } from '../../path-segment.ts'
import type { ContentType } from '../content-type.ts'
import { paged } from '../../page-number.ts'

const routes = {
  pastQuestions: '/past-questions',
  pastQuestionsOfYear: (year: number, page = 1) => paged(`/past-questions/${year}`, page),
  /** The slug of a paper is never a year. */
  pastQuestionsOfPaper: (slug: string, page = 1) => paged(`/past-questions/${part(slug)}`, page),
} as const

export const pastQuestion = {
  title: 'Past questions',
  routes,
  lists: [{ title: 'Past questions', path: routes.pastQuestions }],
  own: [/^\/past-questions\/(?:\d{4}(?:\/|$)|[^/]+\/page\/)/],
  reserved: [],
  prose: ['text', 'statements', 'closing', 'options', 'explanation', 'publisher', 'title'],
} as const satisfies ContentType
