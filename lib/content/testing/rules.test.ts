import { createClient } from '@sanity/client'
import { createSchema, validateDocument, type Path } from 'sanity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { prune } from '../prune'
import { documents, others } from './documents'
import { typeNames, type TypeName } from '../types'
import { bent, hostileValues, placesIn } from './hostile'
import { ask, startQueryServer } from './lake'
import { parametersFor, readers } from './readers'
import { adviceCases, factCases, ruleCases, type RuleCase } from './rules.cases'
import { schemaTypes } from '../types.studio'

type Stored = { _id: string; _type: TypeName; _rev: string; _createdAt: string; _updatedAt: string }
type Step = string | number

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
async function problemsOf(document: Stored, level: 'error' | 'warning') {
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
  return markers.filter((marker) => marker.level === level)
}

async function studio(document: Stored, level: 'error' | 'warning' = 'error') {
  return (await problemsOf(document, level)).map(({ message }) => message)
}

/** The messages that a form has no place for: about the whole document, or a member that only its number names. */
const placeless = async (document: Stored) =>
  (await problemsOf(document, 'error')).filter(
    ({ path }) => path.length === 0 || (typeof path[1] === 'number' && memberHasKey(document, path)),
  )

const memberHasKey = (document: Stored, [field, member]: Path) => {
  const [, list]: unknown[] = Object.entries(document).find(([name]) => name === field) ?? []
  return Array.isArray(list) && z.object({ _key: z.string() }).safeParse(list[Number(member)]).success
}

/** What the site refuses of a document; a document that no query finds is refused without a word. */
async function site(document: Stored): Promise<string[]> {
  const { query, schema } = readers[document._type]
  const answer = await ask(dataset, query, parametersFor(document))
  if (answer === null) return ['not found']
  return prune(schema, answer).refusals.map(({ message }) => message)
}

function withValue(type: TypeName, path: readonly Step[], value: unknown): Stored {
  const document: Stored = JSON.parse(JSON.stringify(bent(documents[type], path, value)))
  dataset = [...JSON.parse(JSON.stringify([...Object.values(documents), ...others]))].map((other: Stored) =>
    other._id === document._id ? document : other,
  )
  return document
}

const name = ({ type, path, bad }: RuleCase) =>
  `${type} ${path.join('.')}: ${JSON.stringify(bad ?? null).slice(0, 70)}`

describe('the documents that the cases start from', () => {
  test.each(typeNames)('%s is accepted by both', async (type) => {
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
    expect(await placeless(bad)).toEqual([])
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
    const bad = withValue(rule.type, rule.path, rule.bad)
    expect((await studio(bad)).join('\n')).toMatch(rule.says)
    expect(await placeless(bad)).toEqual([])
  })
})

/** What no form of the Studio lets an editor write, or what is not fetched as it is. */
const isOneSided = (path: readonly Step[]) =>
  path.some((step) => typeof step === 'string' && (step.startsWith('_') || step === 'legacyPaths'))

const texts = Object.values(hostileValues).filter((value) => typeof value === 'string')
const lengths = [1, 4, 5, 7, 9, 11, 13, 21, 31, 41, 61, 121]

/** Other values of the same kind, which a form or an import of the right shape can bring. */
function valuesLike(value: unknown): unknown[] {
  if (typeof value === 'string') return texts
  if (typeof value === 'number') return [-1, 0, 0.5, 1, 4, 42, 251, 1979, 1e9]
  if (!Array.isArray(value) || typeof value[0] !== 'object') return []
  return lengths.map((length) =>
    Array.from({ length }, (_, index) => ({ ...value[index % value.length], _key: `k${index}` })),
  )
}

describe('the Studio and the site agree about other values of the same kind at every place', () => {
  test.each(typeNames)(
    '%s',
    async (type) => {
      const places = placesIn(documents[type]).filter((path) => !isOneSided(path))
      const differences: string[] = []
      for (const path of places)
        for (const value of valuesLike(
          path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), documents[type]),
        )) {
          const document = withValue(type, path, value)
          const [refused, left] = [await studio(document), await site(document)]
          if (refused.length > 0 !== left.length > 0)
            differences.push(
              `${path.join('.')} ${JSON.stringify(value).slice(0, 60)}: Studio ${refused.join('; ').slice(0, 90)}, site ${left.join('; ').slice(0, 90)}`,
            )
        }
      expect(differences).toEqual([])
    },
    300_000,
  )
})
