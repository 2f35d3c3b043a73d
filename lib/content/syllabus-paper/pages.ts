import { encodedSegment as part } from '../../path-segment.ts'
import type { ContentType } from '../content-type.ts'
import { paged } from '../../page-number.ts'

const routes = {
  syllabus: '/syllabus',
  /** The papers of an examination, `UPSC`. */
  syllabusExam: (exam: string) => `/syllabus/${part(exam.toLowerCase())}`,
  syllabusPaper: (slug: string) => `/syllabus/${part(slug)}`,
  /** A line on the page of its paper. */
  syllabusLine: (paper: string, code: string) => `/syllabus/${part(paper)}#${part(code)}`,
  /** The page of all articles on a line. */
  syllabusLineArticles: (paper: string, code: string, page = 1) =>
    paged(`/syllabus/${part(paper)}/${part(code)}`, page),
} as const

export const syllabusPaper = {
  title: 'Syllabus',
  routes,
  path: ({ slug }) => routes.syllabusPaper(slug),
  lists: [{ title: 'Syllabus', path: routes.syllabus }],
  own: [/^\/syllabus\/(?:gpsc|upsc)$/],
  reserved: [],
  prose: ['title', 'text'],
} as const satisfies ContentType
