import { expect, test } from 'vitest'
import { getTopicArticles } from '../article/lists'
import { PAGE_SIZE } from '../article/pages'
import { getFeedArticles } from '../article/feed'
import { documents, others } from '../testing/documents'
import { serveContent } from '../testing/query-server'
import { getTopicPlace } from './index'

// The topics are nested: `topic-polity` > `topic-ir` > `topic-below`.
const onTopic = (topic: string, number: number, rest: object = {}) => ({
  ...documents.article,
  _id: `article-${topic}-${number}`,
  slug: { _type: 'slug', current: `${topic}-${number}` },
  publishedAt: new Date(Date.UTC(2024, 6, number)).toISOString(),
  updates: undefined,
  supersededBy: undefined,
  topics: [{ _type: 'reference', _key: 't', _ref: `topic-${topic}` }],
  related: [],
  legacyPaths: [],
  ...rest,
})
const mentionsPolity = {
  _type: 'block',
  _key: 'm',
  style: 'normal',
  children: [{ _type: 'span', _key: 's', text: 'Polity', marks: ['l'] }],
  markDefs: [
    { _type: 'internalLink', _key: 'l', reference: { _type: 'reference', _ref: 'topic-elsewhere' } },
  ],
}

const { article: _, ...rest } = documents
const dataset = [
  ...Object.values(rest),
  ...others.filter(({ _id }) => _id !== 'article-other'),
  {
    ...documents.topic,
    _id: 'topic-elsewhere',
    slug: { _type: 'slug', current: 'elsewhere' },
    parent: undefined,
  },
  ...Array.from({ length: 21 }, (_, index) => onTopic('below', index + 1)),
  onTopic('ir', 25, { body: [mentionsPolity] }),
  onTopic('below', 26, { publishedAt: new Date(Date.now() + 60_000).toISOString() }),
]

serveContent(() => dataset)

test('a topic has its ancestors, children and subtree', async () => {
  const place = await getTopicPlace('ir', 'en')
  expect(place?.above.map(({ slug }) => slug)).toEqual(['polity'])
  expect(place?.below.map(({ slug }) => slug)).toEqual(['below'])
  expect(place?.subtree).toEqual(['topic-ir', 'topic-below'])
  expect(await getTopicPlace('none', 'en')).toBeNull()
})

test('a topic lists the published articles of its subtree, newest first, a page at a time', async () => {
  const first = await getTopicArticles(['topic-ir', 'topic-below'], 1, 'en')
  expect(first).toMatchObject({ page: 1, pages: 2, total: 22 })
  expect(first?.articles).toHaveLength(PAGE_SIZE)
  expect(first?.articles.slice(0, 2).map(({ slug }) => slug)).toEqual(['ir-25', 'below-21'])
  const second = await getTopicArticles(['topic-ir', 'topic-below'], 2, 'en')
  expect(second?.articles.map(({ slug }) => slug)).toEqual(['below-2', 'below-1'])
  expect(await getTopicArticles(['topic-ir'], 2, 'en')).toBeNull()
})

test('a mention of a topic in the body does not list the article under it', async () => {
  expect(await getTopicArticles(['topic-elsewhere'], 1, 'en')).toMatchObject({
    articles: [],
    total: 0,
    pages: 1,
  })
})

test('a feed has the newest articles with all fields', async () => {
  const feed = await getFeedArticles('en')
  expect(feed).toHaveLength(20)
  expect(feed[0]).toMatchObject({
    slug: 'ir-25',
    body: [{ _type: 'block' }],
    author: { name: 'Polity desk' },
  })
  expect((await getFeedArticles('en', ['topic-ir'])).map(({ slug }) => slug)).toEqual(['ir-25'])
})
