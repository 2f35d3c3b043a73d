// Runs Sanity's official GROQ suite against a lake of its own, and prints what differs:
//   npm run conformance -- suite.ndjson
// The suite is github.com/sanity-io/groq-test-suite; `node src/build.js` there writes the file.
import { isDeepStrictEqual } from 'node:util'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { startLake } from './server.ts'

const entry = z.looseObject({
  _id: z.string(),
  _type: z.enum(['dataset', 'test']),
  documents: z.array(z.looseObject({ _id: z.string().optional() })).optional(),
  dataset: z.object({ _ref: z.string() }).optional(),
  query: z.string().optional(),
  params: z.record(z.string(), z.unknown()).nullish(),
  valid: z.boolean().optional(),
  result: z.unknown().optional(),
})

const file = process.argv[2]
if (!file) throw new Error('Name the suite: npm run conformance -- suite.ndjson')
const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
const entries = lines.map((line) => entry.parse(JSON.parse(line)))
const folder = await mkdtemp(join(tmpdir(), 'conformance-'))
const lake = await startLake({ dataDir: folder, port: 0, log: () => {} })
// Loading a dataset may hold this process up for longer than the server keeps idle connections.
lake.server.keepAliveTimeout = 600_000

const datasets = new Map(
  entries.filter(({ _type }) => _type === 'dataset').map((item) => [item._id, item.documents]),
)
/** The lake's dataset of each of the suite's. */
const loaded = new Map<string, string>()
const counts = { run: 0, notRun: 0, lake: 0 }
const failures = new Map<string, number>()

for (const test of entries) {
  const documents = test.dataset && datasets.get(test.dataset._ref)
  if (test._type !== 'test' || !test.query || !test.dataset) continue
  if (!documents) {
    counts.notRun++
    continue
  }
  counts.run++
  const stored = documents.map((document, at) => ({ _id: `none-${at}`, _type: 'none', ...document }))
  const name = loaded.get(test.dataset._ref) ?? load(test.dataset._ref, stored)
  const expected = test.valid === false ? 'refused' : { result: test.result ?? null }
  const here = await askLake(name, test)
  if (isDeepStrictEqual(here, expected)) counts.lake++
  else {
    const group = test._id
      .replace(/^test-/, '')
      .split('-')
      .slice(0, 2)
      .join(' ')
    failures.set(group, (failures.get(group) ?? 0) + 1)
  }
}

console.log(`${counts.run} cases run, ${counts.notRun} not run as their documents are elsewhere
${counts.lake} pass
Failures by the first words of their names:`)
for (const [group, count] of [...failures].sort((a, b) => b[1] - a[1])) console.log(`  ${count}  ${group}`)
await lake.close()
await rm(folder, { recursive: true })

function load(suite: string, documents: { _id: string; _type: string }[]): string {
  const name = `suite-${loaded.size}`
  loaded.set(suite, name)
  const dataset = lake.store.createDataset(name)
  for (const document of documents) {
    try {
      dataset.commit([{ createOrReplace: document }], { author: 'suite' })
    } catch {
      // A document that is none, such as one with a reference to nothing.
    }
  }
  return name
}

async function askLake(dataset: string, { query, params }: z.output<typeof entry>): Promise<unknown> {
  const answer = await fetch(`${lake.url}/v2025-02-19/data/query/${dataset}?perspective=raw`, {
    method: 'POST',
    headers: { authorization: `Bearer ${lake.tokens.viewer}` },
    body: JSON.stringify({ query, params: params ?? {} }),
  })
  return answer.ok
    ? { result: z.object({ result: z.unknown() }).parse(await answer.json()).result }
    : 'refused'
}
