import { expect, test } from 'vitest'
import { article } from '../../../lib/content/article/sample'
import { ask } from '../../../lib/content/testing/lake'
import { deskFilters, readAgainQuery, type DeskList } from './filters'

const now = Date.now()
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString()
const articleWith = (_id: string, fields: object) => ({
  ...article,
  _id,
  reviewBy: undefined,
  updates: undefined,
  publishedAt: inDays(-30),
  topics: [{ _type: 'reference', _key: 't', _ref: 'topic-other' }],
  ...fields,
})
const review = (_id: string, state: string, writer: string) => ({
  _id,
  _type: 'review',
  state,
  writer: { id: writer, name: writer },
})
const settings = {
  _id: 'desk.settings',
  _type: 'desk',
  readAgain: [{ _key: 'r', topic: { _ref: 'topic-economy' }, months: 6 }],
}
const topic = (_id: string, parent?: string) => ({
  _id,
  _type: 'topic',
  ...(parent && { parent: { _type: 'reference', _ref: parent } }),
})
const economy = [{ _type: 'reference', _key: 't', _ref: 'topic-economy' }]
const banking = [{ _type: 'reference', _key: 't', _ref: 'topic-banking' }]

const dataset = [
  settings,
  topic('topic-economy'),
  topic('topic-banking', 'topic-economy'),
  review('review.a', 'writing', 'asha'),
  review('review.b', 'toReview', 'asha'),
  review('review.c', 'approved', 'ravi'),
  review('review.d', 'published', 'asha'),
  articleWith('appeared', { publishedAt: new Date(now - 1_000).toISOString() }),
  articleWith('scheduled-soon', { publishedAt: new Date(now + 60_000).toISOString() }),
  articleWith('scheduled-late', { publishedAt: inDays(3) }),
  articleWith('read-by-passed', { reviewBy: inDays(-2).slice(0, 10) }),
  articleWith('read-by-ahead', {
    reviewBy: inDays(2).slice(0, 10),
    publishedAt: inDays(-400),
    topics: economy,
  }),
  articleWith('old-economy', { publishedAt: inDays(-400), topics: economy }),
  articleWith('old-banking', { publishedAt: inDays(-400), topics: banking }),
  articleWith('updated-economy', {
    publishedAt: inDays(-400),
    updates: [{ date: inDays(-10).slice(0, 10) }],
    topics: economy,
  }),
  articleWith('old-other', { publishedAt: inDays(-400) }),
]

test.each<[list: DeskList, ids: string[]]>([
  ['mine', ['review.a', 'review.b']],
  ['toReview', ['review.b']],
  ['approved', ['review.c']],
  ['due', ['scheduled-soon']],
  ['outOfDate', ['old-banking', 'old-economy', 'read-by-passed']],
])('the list %s', async (list, ids) => {
  const rows = await ask(dataset, readAgainQuery, {})
  const { filter, params } = deskFilters('asha', rows, now)[list]
  expect(await ask(dataset, `*[${filter}] | order(_id asc)._id`, params)).toEqual(ids)
})

test('without settings, articles are out of date only by their own date', async () => {
  const { filter, params } = deskFilters('asha', null, now).outOfDate
  expect(await ask(dataset, `*[${filter}]._id`, params)).toEqual(['read-by-passed'])
})
