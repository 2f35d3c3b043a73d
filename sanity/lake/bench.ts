import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  article,
  articleSlug,
  authorIds,
  commonDocuments,
  frequentWords,
  topicIds,
} from './testing/bench-content.ts'
import { findRunningLake } from './archive/running-lake.ts'
import { openStore } from './documents/store.ts'
import { selectIds } from './query/select.ts'
import { temporaryFolder } from './testing/temporary-lake.ts'

/**
 * Measures a lake over HTTP with an increasing number of articles: `npm run bench:lake -- 300 3000 30000`. With
 * `--planner=off`, where a query may take seconds, in fewer rounds.
 */

const withoutPlanner = process.argv.includes('--planner=off')
const sizes = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .map(Number)
const [warmUp, rounds] = withoutPlanner ? [1, 5] : [100, 400]
const agent = new Agent({ keepAlive: true })

type Request = { path: string; body?: unknown }
type Server = { url: string; token: string }

function send({ url, token }: Server, { path, body }: Request): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(body ? { authorization: `Bearer ${token}` } : {}),
    }
    const call = request(
      `${url}/v2025-02-19${path}`,
      { agent, method: body ? 'POST' : 'GET', headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        )
      },
    )
    call.on('error', reject)
    call.end(body ? JSON.stringify(body) : undefined)
  })
}

function query(text: string, params: Record<string, unknown> = {}): Request {
  const options = new URLSearchParams({ query: text, returnQuery: 'false' })
  for (const [name, value] of Object.entries(params)) options.set(`$${name}`, JSON.stringify(value))
  return { path: `/data/query/production?${options}` }
}

const listed = '_type == "article" && defined(slug.current) && publishedAt <= now() && language == "en"'

/** A page of a list and how many rows the list has, as a site asks for them. */
const page = (filter: string, from: number, params: Record<string, unknown> = {}) =>
  query(
    `{"rows": *[${filter}] | order(publishedAt desc, _id desc) [$from...$to]${card}, "total": count(*[${filter}])}`,
    { ...params, from, to: from + 20 },
  )

const card = '{_id, title, "slug": slug.current, publishedAt, author->{name}, topics[]->{_id, title}}'

/** The measured requests; each call has different parameters. */
const cases = (size: number): [string, (round: number) => Request][] => {
  const any = (round: number) => (round * 7919) % size
  return [
    [
      'by slug',
      (round) =>
        query('*[_type == "article" && slug.current == $slug][0]{..., author->, topics[]->}', {
          slug: articleSlug(any(round)),
        }),
    ],
    [
      'newest 20',
      () => query(`*[_type == "article" && publishedAt <= now()] | order(publishedAt desc)[0...20]${card}`),
    ],
    [
      'newest 20 of a topic',
      (round) =>
        query(`*[_type == "article" && $topic in topics[]._ref] | order(publishedAt desc)[0...20]${card}`, {
          topic: topicIds[round % topicIds.length],
        }),
    ],
    ['page and total', (round) => page(listed, 20 * (round % 5))],
    ['page far down', (round) => page(listed, Math.floor((size * 0.7) / 20) * 20 - 20 * (round % 5))],
    [
      'page of some authors',
      (round) =>
        page(`${listed} && author._ref in $authors`, 20 * (round % 5), { authors: authorIds.slice(4) }),
    ],
    [
      'page of some topics',
      (round) =>
        page(`${listed} && references($topics) && count((topics[]._ref)[@ in $topics]) > 0`, 0, {
          topics: topicIds.slice(round % 20, (round % 20) + 4),
        }),
    ],
    [
      'months',
      () =>
        query(
          `{${Array.from({ length: 12 }, (_, index) => {
            const start = new Date(Date.UTC(2015, index)).toISOString()
            const end = new Date(Date.UTC(2015, index + 1)).toISOString()
            return `"m${index}": defined(*[${listed} && publishedAt >= "${start}" && publishedAt < "${end}"] | order(publishedAt desc, _id desc) [0]._id)`
          }).join(', ')}}`,
        ),
    ],
    ['count', () => query('count(*[_type == "article"])')],
    [
      'text match',
      (round) =>
        query(
          `*[_type == "article" && [title, pt::text(body)] match $words] | order(publishedAt desc)[0...20]${card}`,
          {
            words: `${frequentWords[round % frequentWords.length]} rare${any(round) % 500}*`,
          },
        ),
    ],
    [
      'ranked search',
      (round) => {
        const words = `${frequentWords[round % frequentWords.length]}* ${round % 3 === 0 ? `rare${any(round) % 500}*` : ''}`
        const filter = `_type == "article" && language == "en" && publishedAt <= now() && ($topic == null || references($topic)) && [title, pt::text(body)] match $words`
        return query(
          `{"rows": *[${filter}] | score(boost(title match $words, 10), pt::text(body) match $words) | order(_score desc, publishedAt desc)[0...20]${card}, "total": count(*[${filter}])}`,
          { words, topic: round % 5 === 0 ? topicIds[round % topicIds.length] : null },
        )
      },
    ],
    [
      'one patch',
      (round) => ({
        path: '/data/mutate/production',
        body: { mutations: [{ patch: { id: `article-${any(round)}`, set: { title: `Edited ${round}` } } }] },
      }),
    ],
  ]
}

const percentile = (times: number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

async function measure(server: Server, make: (round: number) => Request) {
  const times: number[] = []
  let first = 0
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const started = performance.now()
    const { status, text } = await send(server, make(round))
    const taken = performance.now() - started
    if (status !== 200 || text.includes('"result":null')) throw new Error(`${status}: ${text.slice(0, 300)}`)
    if (round === 0) first = taken
    if (round >= warmUp) times.push(taken)
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), first }
}

function fill(folder: string, size: number): void {
  const store = openStore(folder, selectIds)
  const dataset = store.createDataset('production')
  dataset.commit(
    commonDocuments().map((create) => ({ create })),
    { author: 'bench' },
  )
  const batch = 500
  for (let start = 0; start < size; start += batch) {
    const numbers = Array.from({ length: Math.min(batch, size - start) }, (_, index) => start + index)
    dataset.commit(
      numbers.map((number) => ({ create: article(number) })),
      { author: 'bench' },
    )
  }
  store.close()
}

async function start(folder: string): Promise<{ lake: ChildProcess; server: Server; seconds: number }> {
  const started = performance.now()
  const cli = join(import.meta.dirname, 'cli.ts')
  const lake = spawn(process.execPath, [cli, '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LAKE_PLANNER: withoutPlanner ? 'off' : 'on' },
  })
  while (lake.exitCode === null) {
    const running = await findRunningLake(folder)
    if (running) {
      const server = { url: running.url, token: running.tokens.editor }
      return { lake, server, seconds: (performance.now() - started) / 1000 }
    }
    await sleep(20)
  }
  throw new Error('The lake did not start')
}

/** Resident memory in MB, if the system reports it. */
function memory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
  } catch {
    return NaN
  }
}

const ms = (value: number) => Number(value.toFixed(2))

for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 30_000]) {
  const { folder, remove } = temporaryFolder()
  fill(folder, size)
  const { lake, server, seconds } = await start(folder)
  const before = memory(lake.pid)
  const rows: Record<string, Record<string, number>> = {}
  for (const [name, make] of cases(size)) {
    const { p50, p95, first } = await measure(server, make)
    rows[name] = { 'p50 ms': ms(p50), 'p95 ms': ms(p95), 'first ms': ms(first) }
  }
  const onDisk = Math.round(statSync(join(folder, 'lake.db')).size / 1024 / 1024)
  console.log(
    `${size} articles: start-up ${seconds.toFixed(2)} s, memory ${before} MB, ${memory(lake.pid)} MB with indexes, ${onDisk} MB on disk`,
  )
  console.table(rows)
  lake.kill()
  await new Promise((resolve) => lake.once('exit', resolve))
  remove()
}
agent.destroy()
