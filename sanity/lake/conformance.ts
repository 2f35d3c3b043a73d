// Runs Sanity's official GROQ test suite against a lake and prints the differences: npm run conformance -- suite.ndjson
// The suite is github.com/sanity-io/groq-test-suite; `node src/build.js > suite.ndjson` there writes the file.
import { isDeepStrictEqual } from 'node:util'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluateSync, parse } from 'groq-js'
import { z } from 'zod'
import { withinTime } from './time-limit.ts'
import { startLake } from './server.ts'
import type { Dataset } from './documents/dataset.ts'

const entry = z.looseObject({
  _id: z.string(),
  _type: z.enum(['dataset', 'test']),
  documents: z.array(z.looseObject({ _id: z.string().optional() })).optional(),
  dataset: z.object({ _ref: z.string() }).optional(),
  version: z.string().optional(),
  features: z.array(z.string()).default([]),
  query: z.string().optional(),
  params: z.record(z.string(), z.unknown()).nullish(),
  valid: z.boolean().optional(),
  result: z.unknown().optional(),
})
type Test = z.output<typeof entry>

/** Timeout of a case, in ms. */
const longest = 5000

const file = process.argv[2]
if (!file) throw new Error('Name the suite: npm run conformance -- suite.ndjson')
const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
const entries = lines.map((line) => entry.parse(JSON.parse(line)))
const datasets = new Map(entries.map(({ _id, documents }) => [_id, documents]))

const notRun: Record<string, number> = {}
const reasons = new Map<string, string[]>()
const counts = { run: 0, passed: 0, likeGroqJs: 0 }
const count = (of: Record<string, number>, name: string) => (of[name] = (of[name] ?? 0) + 1)

/** The cases by dataset, because one dataset is loaded at a time. */
const groups = new Map<string, Test[]>()
for (const test of entries) {
  if (test._type !== 'test' || !test.query || !test.dataset) continue
  const reason = whyNot(test)
  if (reason) count(notRun, reason)
  else groups.set(test.dataset._ref, [...(groups.get(test.dataset._ref) ?? []), test])
}

function whyNot({ dataset, features, version }: Test): string | undefined {
  if (features.includes('geoFunctions')) return 'geo functions, which are not implemented'
  if (version === '0.1') return 'the first version of GROQ'
  if (!dataset || !datasets.get(dataset._ref)) return 'the documents are not in the file'
  return undefined
}

const folder = await mkdtemp(join(tmpdir(), 'conformance-'))
const lake = await startLake({ dataDir: folder, port: 0, log: () => {} })
// Loading a dataset may block this process longer than the server keeps idle connections.
lake.server.keepAliveTimeout = 600_000

for (const [id, tests] of groups) {
  const dataset = lake.store.createDataset(`suite-${counts.run}`)
  load(dataset, datasets.get(id) ?? [])
  for (const test of tests) await run(dataset, test)
  lake.store.deleteDataset(dataset.name)
}

console.log(`${counts.run} cases run, ${counts.passed} passed.`)
for (const [reason, number] of Object.entries(notRun)) console.log(`${number} not run: ${reason}`)
for (const [reason, names] of [...reasons].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`\n${names.length} differ: ${reason}`)
  const byStart: Record<string, number> = {}
  for (const name of names) count(byStart, name.split('-').slice(1, 4).join(' '))
  for (const [start, number] of Object.entries(byStart)) console.log(`  ${number}  ${start}`)
}
await lake.close()
await rm(folder, { recursive: true })

async function run(dataset: Dataset, test: Test): Promise<void> {
  counts.run++
  const expected = test.valid === false ? 'refused' : { result: test.result ?? null }
  const here = await askLake(dataset.name, test)
  if (isDeepStrictEqual(here, expected)) {
    counts.passed++
    return
  }
  const reason = reasonOf(here, test, dataset)
  reasons.set(reason, [...(reasons.get(reason) ?? []), test._id])
}

/**
 * Commits all documents in one transaction, or one by one if some are refused, such as those with a dangling reference.
 */
function load(dataset: Dataset, documents: readonly { _id?: string | undefined }[]): void {
  const mutations = documents.map((document, at) => ({
    createOrReplace: { _id: `none-${at}`, _type: 'none', ...document },
  }))
  const author = { author: 'suite' }
  try {
    dataset.commit(mutations, author)
  } catch {
    for (const mutation of mutations) {
      try {
        dataset.commit([mutation], author)
      } catch {
        // Not a valid document in Sanity; the cases that use it will differ.
      }
    }
  }
}

type Answer = { result: unknown } | 'refused' | 'too long'

async function askLake(dataset: string, { query, params }: Test): Promise<Answer> {
  try {
    const answer = await fetch(`${lake.url}/v2025-02-19/data/query/${dataset}?perspective=raw`, {
      method: 'POST',
      headers: { authorization: `Bearer ${lake.tokens.viewer}` },
      body: JSON.stringify({ query, params: params ?? {} }),
      signal: AbortSignal.timeout(longest),
    })
    const body: unknown = await answer.json()
    return answer.ok ? { result: z.object({ result: z.unknown() }).parse(body).result } : 'refused'
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return 'too long'
    throw error
  }
}

/** The answer of groq-js on the same documents, which the lake promises to match. */
function askGroqJs(dataset: Dataset, { query = '', params }: Test): Answer {
  try {
    const options = { dataset: dataset.documents, params: params ?? {} }
    const value = withinTime(longest, () => evaluateSync(parse(query, options), options).data)
    return { result: JSON.parse(JSON.stringify(value ?? null)) }
  } catch {
    return 'refused'
  }
}

function reasonOf(here: Answer, test: Test, dataset: Dataset): string {
  if (here === 'too long') return `no answer within ${longest / 1000} seconds`
  if (isDeepStrictEqual(here, askGroqJs(dataset, test)))
    return here === 'refused' ? 'groq-js refuses it too' : 'groq-js gives the same answer as the lake'
  const all = [...(datasets.get(test.dataset?._ref ?? '') ?? [])]
  if (all.length !== dataset.documents.length) return 'the lake refused some of the documents'
  return here === 'refused' ? 'refused only by the lake' : 'answered this way only by the lake'
}
