import { expect, test } from 'vitest'
import type { z } from 'zod'
import { articlePreviewQuery, articleQuery, articleSchema } from '../article'
import { branchQuery, branchSchema } from '../branch'
import { parseLeniently } from '../parse-leniently'
import { documents, others } from '../testing/documents'
import { ask } from '../testing/lake'
import { readers } from '../testing/readers'
import { sampleAnswer } from '../testing/samples'
import { parseDraft, withoutValues } from './fetch-draft'
import { articlePlaceholder } from '../article/parser'
import { branchPlaceholder } from '../branch/parser'
import { linkableTypes } from '../types'

const answerTo = async (query: string, document: object, params: Record<string, unknown>) => {
  const rest = Object.values(documents).filter(
    ({ _id }) => _id !== documents.article._id && _id !== documents.branch._id,
  )
  const plain = await ask([document, ...rest, ...others], query, params)
  return { plain, encoded: plain, types: new Map<string, string>() }
}
const article = (changes: object) =>
  answerTo(articleQuery, { ...documents.article, ...changes }, { slug: 'pact', language: 'en' })
const branch = (changes: object) =>
  answerTo(branchQuery, { ...documents.branch, ...changes }, { slug: 'ahmedabad' })

test.each(linkableTypes)('a page can show the placeholders of %s', async (type) => {
  const { schema, placeholder } = readers[type]
  const answer = { ...withoutValues(await sampleAnswer(type)), ...placeholder() }
  expect(parseLeniently<z.ZodType>(schema, answer)).toMatchObject({ refusals: [] })
})

test('a valid draft is shown as it is', async () => {
  const answer = await article({})
  expect(parseDraft(articleSchema, answer, articlePlaceholder())).toEqual(
    parseLeniently(articleSchema, answer.plain).value,
  )
})

test.each([
  ['title', undefined, { title: 'The title is still missing' }],
  ['title', 'Short', { title: 'Short' }],
  ['title', 'x'.repeat(200), { title: 'x'.repeat(200) }],
  ['context', 'Too short', { context: 'Too short' }],
  ['author', undefined, { author: { name: 'an author still to be chosen' } }],
  ['topics', [], { topics: [{ title: 'Topic still to be chosen' }] }],
  ['syllabus', undefined, { syllabus: [{ paper: { code: 'GS1' } }] }],
  ['relevance', 'neither', { relevance: null }],
])('an article whose %s is %j is shown, with all valid fields', async (field, value, shown) => {
  const found = parseDraft(articleSchema, await article({ [field]: value }), articlePlaceholder())
  expect(found).toMatchObject({ ...shown, keyFacts: documents.article.keyFacts, slug: 'pact' })
  expect(found?.body).toHaveLength(documents.article.body.length)
})

test('an article of which only the slug is valid is shown', async () => {
  const empty = { _id: 'article-pact', _rev: 'r', _type: 'article', slug: { current: 'pact' } }
  const plain = await ask([empty], articlePreviewQuery, { slug: 'pact', language: 'en' })
  const found = parseDraft(
    articleSchema,
    { plain, encoded: plain, types: new Map<string, string>() },
    articlePlaceholder(),
  )
  expect(found).toMatchObject({ slug: 'pact', title: 'The title is still missing' })
})

test('a branch without phones or an address is shown with its other fields', async () => {
  const found = parseDraft(branchSchema, await branch({ phones: null, address: null }), branchPlaceholder())
  expect(found).toMatchObject({
    name: documents.branch.name,
    address: { premises: 'The address is still missing' },
  })
})

test('visitors see no such document', async () => {
  const { plain } = await article({ title: undefined })
  expect(parseLeniently(articleSchema, plain).value).toBeNull()
})
