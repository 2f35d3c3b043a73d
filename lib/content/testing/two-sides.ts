import { createClient } from '@sanity/client'
import { createSchema, validateDocument, type Path } from 'sanity'
import { z } from 'zod'
import { check } from '@/sanity/studio/health/checks'
import { relate } from '@/sanity/studio/health/relations'
import { pageQuery } from '@/sanity/studio/health/site-reading'
import { parseLeniently } from '../parse-leniently'
import { documents, others } from './documents'
import { withoutEmptyParts } from '../empty-parts'
import { typeNames, type TypeName } from '../types'
import { bent } from './hostile'
import { ask } from './lake'
import { startQueryServer } from './query-server'
import { parametersFor, readers } from './readers'
import { schemaTypes } from '../types.studio'

export type Stored = { _id: string; _type: TypeName; _rev: string; _createdAt: string; _updatedAt: string }
export type Step = string | number

/** The published documents: the samples, and those that they refer to. */
const dataset: Stored[] = JSON.parse(JSON.stringify([...Object.values(documents), ...others]))

// Test files of one process share this module, so the server ends with the process.
const server = await startQueryServer(() => dataset)
const client = createClient({
  projectId: 'test',
  dataset: 'test',
  apiVersion: '2026-05-04',
  apiHost: server.url,
  useProjectHostname: false,
  useCdn: false,
})

type Workspace = Parameters<typeof validateDocument>[0]['workspace']
// The type of `t` carries i18next's private brand; untranslated keys are enough here.
const i18n = {
  currentLocale: { id: 'en' },
  loadNamespaces: async () => {},
  t: (key: string) => key,
} as unknown as Workspace['i18n']

const schema = createSchema({ name: 'test', types: schemaTypes })

const validated = new WeakMap<Stored, ReturnType<typeof validateDocument>>()

/** The Studio’s validation markers for a document, which is validated once. */
async function problemsOf(document: Stored, level: 'error' | 'warning') {
  const markers =
    validated.get(document) ??
    validateDocument({
      document,
      workspace: {
        schema,
        getClient: () => client,
        i18n,
      },
      getDocumentExists: ({ id }: { id: string }) => Promise.resolve(dataset.some(({ _id }) => _id === id)),
    })
  validated.set(document, markers)
  return (await markers).filter((marker) => marker.level === level)
}

/** The messages of the Studio’s errors or warnings. */
export async function studio(document: Stored, level: 'error' | 'warning' = 'error') {
  return (await problemsOf(document, level)).map(({ message }) => message)
}

/** Markers that a form can’t show: on the whole document, or on a list member by index instead of key. */
export const placeless = async (document: Stored) =>
  (await problemsOf(document, 'error')).filter(
    ({ path }) => path.length === 0 || (typeof path[1] === 'number' && memberHasKey(document, path)),
  )

const memberHasKey = (document: Stored, [field, member]: Path) => {
  const [, list]: unknown[] = Object.entries(document).find(([name]) => name === field) ?? []
  return Array.isArray(list) && z.object({ _key: z.string() }).safeParse(list[Number(member)]).success
}

/** The messages of the site’s refusals of a document as it is published; `not found` if the query does not return it. */
export async function site(stored: Stored): Promise<string[]> {
  const document = withoutEmptyParts(stored)
  const { query, schema } = readers[document._type]
  const published = dataset.map((other) => (other._id === document._id ? document : other))
  const answer = await ask(published, query, parametersFor(document))
  if (answer === null) return ['not found']
  return parseLeniently(schema, answer).refusals.map(({ message }) => message)
}

/** The messages of the health check about all documents; of contradicting documents it names one. */
export async function healthCheck(document: Stored): Promise<string[]> {
  const all = [...dataset.filter(({ _id }) => _id !== document._id), document]
  const pages = await Promise.all(typeNames.map((type) => ask(all, pageQuery(type), { after: '' })))
  const checked = z
    .array(z.unknown())
    .parse(pages.flat())
    .flatMap((answer) => check(answer) ?? [])
  const problems = relate(new Map(checked.map((one) => [one.id, one])))
  return [...problems.values()].flat().map(({ message }) => message)
}

/** The sample of a type with other values at some paths. */
export function withValues(
  type: TypeName,
  changes: readonly (readonly [readonly Step[], unknown])[],
): Stored {
  const changed = changes.reduce<object>((value, [path, other]) => bent(value, path, other), documents[type])
  return JSON.parse(JSON.stringify(changed))
}

export const withValue = (type: TypeName, path: readonly Step[], value: unknown) =>
  withValues(type, [[path, value]])

/** Fields that the site does not fetch, or not as stored. */
const notFetched = ['legacyPaths', 'reviewBy']

/** Paths that no form edits, or that the site does not fetch as stored. */
export const isOneSided = (path: readonly Step[]) =>
  path.some((step) => typeof step === 'string' && (step.startsWith('_') || notFetched.includes(step)))
