import { expect, test } from 'vitest'
import type { z } from 'zod'
import { articleQuery, articleSchema } from '../article'
import { branchQuery, branchSchema } from '../branch'
import { parseLeniently } from '../parse-leniently'
import { documents, others } from '../testing/documents'
import { ask } from '../testing/lake'
import { parseDraft } from './fetch-draft'
import { articlePlaceholder } from '../article/parser'
import { branchPlaceholder } from '../branch/parser'
import { linkableTypes } from '../types'
import { serverTypes } from '../types.server'

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

test.each(linkableTypes)('a page can show the placeholder of %s', (type) => {
  const { schema, placeholder } = serverTypes[type]
  expect(parseLeniently<z.ZodType>(schema, placeholder())).toMatchObject({ refusals: [] })
})

test('a sound draft is shown as it is', async () => {
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
])('a note whose %s is %j is still shown, with all that is right', async (field, value, shown) => {
  const found = parseDraft(articleSchema, await article({ [field]: value }), articlePlaceholder())
  expect(found).toMatchObject({ ...shown, keyFacts: documents.article.keyFacts, slug: 'pact' })
  expect(found?.body).toHaveLength(documents.article.body.length)
})

test('a note of which only the address is right is shown, too', async () => {
  const empty = { _id: 'article-pact', _rev: 'r', _type: 'article', slug: { current: 'pact' } }
  const plain = await ask([empty], `*[0]{ _id, _rev, "slug": slug.current }`, {})
  const found = parseDraft(
    articleSchema,
    { plain, encoded: plain, types: new Map<string, string>() },
    articlePlaceholder(),
  )
  expect(found).toMatchObject({ slug: 'pact', title: 'The title is still missing' })
})

test('a branch without a telephone or an address is shown with what is there', async () => {
  const found = parseDraft(branchSchema, await branch({ phones: null, address: null }), branchPlaceholder())
  expect(found).toMatchObject({
    name: documents.branch.name,
    address: { premises: 'The address is still missing' },
  })
})

test('visitors are shown none of these', async () => {
  const { plain } = await article({ title: undefined })
  expect(parseLeniently(articleSchema, plain).value).toBeNull()
})
