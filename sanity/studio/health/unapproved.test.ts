import { expect, test } from 'vitest'
import { documents } from '../../../lib/content/testing/documents'
import { ask } from '../../../lib/content/testing/lake'
import { unapprovedQuery, unapprovedSchema, withUnapproved } from './unapproved'

const event = (step: string, _key: string) => ({
  _key,
  _type: 'reviewEvent',
  step,
  by: { id: 'u1', name: 'Asha' },
  at: '2026-11-26T06:30:00Z',
})
const review = (...steps: string[]) => ({
  _id: 'review.article-pact',
  _type: 'review',
  article: 'article-pact',
  state: 'published',
  history: steps.map((step, index) => event(step, `k${index}`)),
})
const read = async (...stored: object[]) => unapprovedSchema.parse(await ask(stored, unapprovedQuery, {}))
const { article } = documents

test('an article that was published without an approval is listed until someone approves it', async () => {
  const [finding] = withUnapproved([], await read(article, review('publishedAtOnce')))
  expect(finding).toMatchObject({ id: 'article-pact', type: 'article', severity: 'advice' })
  expect(finding?.problems[0]?.message).toMatch(
    /^Published at once by Asha, .*without an approval: someone else reads it/,
  )
  expect(withUnapproved([], await read(article, review('publishedAtOnce', 'approved')))).toEqual([])
  expect(withUnapproved([], await read(article, review('sent', 'approved', 'published')))).toEqual([])
})

test('an article that is no longer published is not listed', async () => {
  expect(withUnapproved([], await read(review('publishedAtOnce')))).toEqual([])
})

test('an article with other findings is listed once', async () => {
  const other = {
    id: 'article-pact',
    type: 'article' as const,
    title: 'The pact',
    severity: 'refused' as const,
    scheduled: false,
    problems: [],
  }
  const found = withUnapproved([other], await read(article, review('publishedAtOnce')))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ severity: 'refused', problems: [{ severity: 'advice' }] })
})
