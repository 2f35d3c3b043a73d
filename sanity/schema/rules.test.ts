import { createClient } from '@sanity/client'
import { createSchema, validateDocument } from 'sanity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { articleQuery, articleSchema } from '../../lib/content/article'
import { authorQuery, authorSchema } from '../../lib/content/author'
import { branchQuery, branchSchema } from '../../lib/content/branch'
import { prune } from '../../lib/content/prune'
import { redirectQuery, redirectSchema } from '../../lib/content/redirect'
import { settingsQuery, settingsSchema } from '../../lib/content/settings'
import { syllabusPaperQuery, syllabusPaperSchema } from '../../lib/content/syllabus-paper'
import { documents, others, type DocumentType } from '../../lib/content/testing/documents'
import { ask, startQueryServer } from '../../lib/content/testing/lake'
import { topicQuery, topicSchema } from '../../lib/content/topic'
import { adviceCases, factCases, ruleCases, type RuleCase } from './rules.cases'
import { schemaTypes } from './index'

type Stored = { _id: string; _type: DocumentType; _rev: string; _createdAt: string; _updatedAt: string }
type Step = string | number

/** How the site reads each type. */
const readers: Record<DocumentType, { query: string; schema: z.ZodType; params?: object }> = {
  article: { query: articleQuery, schema: articleSchema },
  branch: { query: branchQuery, schema: branchSchema },
  topic: { query: topicQuery, schema: topicSchema },
  syllabusPaper: { query: syllabusPaperQuery, schema: syllabusPaperSchema },
  author: { query: authorQuery, schema: authorSchema },
  redirect: { query: redirectQuery, schema: redirectSchema },
  settings: { query: settingsQuery, schema: settingsSchema },
}

let dataset: Stored[] = []
let server: Awaited<ReturnType<typeof startQueryServer>>
beforeAll(async () => {
  server = await startQueryServer(() => dataset)
})
afterAll(() => server.close())

type Workspace = Parameters<typeof validateDocument>[0]['workspace']
// The type of `t` carries i18next's private brand; untranslated keys are enough here.
const i18n = {
  currentLocale: { id: 'en' },
  loadNamespaces: async () => {},
  t: (key: string) => key,
} as unknown as Workspace['i18n']

const schema = createSchema({ name: 'test', types: schemaTypes })

/** What the Studio tells an editor about a document. */
async function studio(document: Stored, level: 'error' | 'warning' = 'error') {
  const client = createClient({
    projectId: 'test',
    dataset: 'test',
    apiVersion: '2026-05-04',
    apiHost: server.url,
    useProjectHostname: false,
    useCdn: false,
  })
  const markers = await validateDocument({
    document,
    workspace: {
      schema,
      getClient: () => client,
      i18n,
    },
    getDocumentExists: ({ id }: { id: string }) => Promise.resolve(dataset.some(({ _id }) => _id === id)),
  })
  return markers.filter((marker) => marker.level === level).map((marker) => marker.message)
}

/** What the site refuses of a document; a document that no query finds is refused without a word. */
async function site(document: Stored): Promise<string[]> {
  const { query, schema } = readers[document._type]
  const facts: Record<string, unknown> = { ...document }
  const { slug, from } = facts
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined
  const params = {
    slug: current ?? null,
    paths: [String(from).toLowerCase()],
    language: facts.language ?? 'en',
  }
  const answer = await ask(dataset, query, params)
  if (answer === null) return ['not found']
  return prune(schema, answer).refusals.map(({ message }) => message)
}

function withValue(type: DocumentType, path: Step[], value: unknown): Stored {
  const document: Stored = JSON.parse(JSON.stringify(documents[type]))
  const last = path.at(-1)
  let container: object = document
  for (const step of path.slice(0, -1)) container = Reflect.get(container, step)
  if (value === undefined) Reflect.deleteProperty(container, last ?? '')
  else Reflect.set(container, last ?? '', value)
  dataset = [...JSON.parse(JSON.stringify([...Object.values(documents), ...others]))].map((other: Stored) =>
    other._id === document._id ? document : other,
  )
  return document
}

const name = ({ type, path, bad }: RuleCase) =>
  `${type} ${path.join('.')}: ${JSON.stringify(bad ?? null).slice(0, 70)}`

describe('the documents that the cases start from', () => {
  test.each(Object.keys(documents) as DocumentType[])('%s is accepted by both', async (type) => {
    const document = withValue(type, ['_rev'], 'r1')
    expect(await studio(document)).toEqual([])
    expect(await site(document)).toEqual([])
  })
})

describe('the Studio and the site agree', () => {
  test.each(ruleCases.map((rule) => [name(rule), rule] as const))('%s', async (_, rule) => {
    const good = withValue(rule.type, rule.path, rule.good)
    expect(await studio(good)).toEqual([])
    expect(await site(good)).toEqual([])

    const bad = withValue(rule.type, rule.path, rule.bad)
    expect((await studio(bad)).join('\n')).toMatch(rule.says)
    expect((await site(bad)).join('\n')).toMatch(new RegExp(`${rule.says.source}|^not found$`, 'i'))
  })
})

describe('advice: the Studio warns and the site accepts', () => {
  test.each(adviceCases.map((rule) => [name(rule), rule] as const))('%s', async (_, rule) => {
    expect(await studio(withValue(rule.type, rule.path, rule.good), 'warning')).toEqual([])

    const bad = withValue(rule.type, rule.path, rule.bad)
    expect(await studio(bad)).toEqual([])
    expect((await studio(bad, 'warning')).join('\n')).toMatch(rule.says)
    expect(await site(bad)).toEqual([])
  })
})

describe('rules that need other documents', () => {
  test.each(factCases.map((rule) => [name(rule), rule] as const))('%s', async (_, rule) => {
    expect(await studio(withValue(rule.type, rule.path, rule.good))).toEqual([])
    expect((await studio(withValue(rule.type, rule.path, rule.bad))).join('\n')).toMatch(rule.says)
  })
})
