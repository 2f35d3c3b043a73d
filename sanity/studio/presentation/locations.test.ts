import type { DocumentLocationResolver } from 'sanity/presentation'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { documents, others } from '../../../lib/content/testing/documents'
import { ask } from '../../../lib/content/testing/lake'
import { periodOf } from '../../../lib/period'
import { routes } from '../../../lib/routes'
import { locations } from './locations'

const { article, syllabusPaper } = documents
const dataset = [...Object.values(documents), ...others]

const questionSchema = z.object({ fetch: z.string() })
const answer = z.object({
  locations: z.array(z.object({ title: z.string(), href: z.string() })),
  message: z.string().nullable(),
})

/** Evaluates the Studio's locations query on the documents of a test. */
async function pagesOf(id: string, type: string, among: unknown[] = dataset) {
  let query = ''
  const documentStore = {
    listenQuery: (question: unknown) => {
      query = questionSchema.parse(question).fetch
    },
  }
  const context = { documentStore } as unknown as Parameters<DocumentLocationResolver>[1] // the resolver uses nothing else
  locations({ id, type, version: undefined, perspectiveStack: [] }, context)
  return answer.parse(await ask(among, query, { id, type }))
}

test('an article is on its own page, in its lists, on the pages of its papers and in its day, week and month', async () => {
  const { locations: pages, message } = await pagesOf(article._id, 'article')
  expect(message).toBeNull()
  expect(pages.map(({ href }) => href)).toEqual(
    expect.arrayContaining([
      '/current-affairs/pact',
      '/current-affairs',
      '/current-affairs/prelims',
      '/current-affairs/mains',
      '/',
      '/topics/ir',
      '/syllabus/gs2',
      '/current-affairs/2024-06-20',
      '/current-affairs/2024-W25',
      '/current-affairs/archive/2024-06',
    ]),
  )
})

test.each([
  ['2024-06-30T18:29:59Z', '30 June 2024', 'Week 26 of 2024'],
  ['2024-06-30T18:30:00Z', '1 July 2024', 'Week 27 of 2024'],
  ['2026-01-03T18:29:59.999Z', '3 January 2026', 'Week 1 of 2026'],
  ['2021-01-03T12:00:00Z', '3 January 2021', 'Week 53 of 2020'],
  ['2024-12-30T00:00:00Z', '30 December 2024', 'Week 1 of 2025'],
])('%s is in India on %s, in %s', async (publishedAt, day, week) => {
  const { locations: pages } = await pagesOf(article._id, 'article', [{ ...article, publishedAt }])
  for (const [kind, title] of [
    ['day', day],
    ['week', week],
  ] as const)
    expect(pages).toContainEqual({ title, href: routes.period(periodOf(kind, publishedAt)) })
})

test('the month is that in India, and the stage is one or both', async () => {
  const lastOfJune = { ...article, publishedAt: '2024-06-30T18:30:00Z', relevance: 'mains' }
  const { locations: pages } = await pagesOf(lastOfJune._id, 'article', [lastOfJune])
  const hrefs = pages.map(({ href }) => href)
  expect(pages).toContainEqual({ title: 'July 2024', href: '/current-affairs/archive/2024-07' })
  expect(hrefs).toContain('/current-affairs/mains')
  expect(hrefs).not.toContain('/current-affairs/prelims')
})

test('a scheduled article is only on its own page', async () => {
  const scheduled = { ...article, publishedAt: '2999-01-01T00:00:00Z' }
  const { locations: pages } = await pagesOf(scheduled._id, 'article', [scheduled])
  expect(pages.map(({ href }) => href)).toEqual(['/current-affairs/pact'])
})

test('a paper is on its own page, in the syllabus and on its articles', async () => {
  const { locations: pages } = await pagesOf(syllabusPaper._id, 'syllabusPaper')
  expect(pages.slice(0, 2).map(({ href }) => href)).toEqual(['/syllabus/gs2', '/syllabus'])
  expect(pages.map(({ href }) => href)).toContain('/current-affairs/pact')
})
