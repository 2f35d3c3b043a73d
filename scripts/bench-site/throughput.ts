import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { findNginx, startNginx } from '../../e2e/nginx.ts'
import { waitForServer } from '../wait-for-server.ts'
import { freePort } from '../ports.ts'
import { root, startNode, stop } from '../processes.ts'
import type { BenchSite } from './bench-site.ts'
import { processorTime, withChildren } from './processor-time.ts'
import { median } from './statistics.ts'
import { jsonOf } from './tools.ts'

const article = '/current-affairs/russia-north-korea-pact'
const ROUNDS = 5
const SECONDS = 2
/** Read before this process is pinned to one core. */
const cores = availableParallelism()

/** A server under load. */
type Contender = {
  pid: number | undefined
  url: string
  headers: Record<string, string>
  status: number
  /** The server that its requests per second are compared with. */
  bare?: string
}

/** The part of a result of autocannon that is used. */
const resultSchema = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p99: z.number() }),
  errors: z.number(),
  non2xx: z.number(),
})

type Run = { perSecond: number; p99: number; microseconds: number }

/**
 * Requests per second for a stored article on one core, and the processor time of each (µs): of the site, of
 * a bare node:http server that sends the same head and body, and of nginx with a file and as a cache in front
 * of the site. The servers take turns, so that other load on the machine affects all of them. Medians.
 */
export async function benchThroughput({ siteUrl, site }: BenchSite): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-throughput-'))
  const ends: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  const contenders: Record<string, Contender> = {}
  const url = siteUrl + article
  try {
    const etag = await squeezed(url)
    const asked = [
      { answer: 'br', encoding: 'br', known: '', status: 200 },
      { answer: 'gzip', encoding: 'gzip', known: '', status: 200 },
      { answer: 'identity', encoding: 'identity', known: '', status: 200 },
      { answer: '304', encoding: 'br', known: etag, status: 304 },
    ]
    for (const { answer, encoding, known, status } of asked) {
      const headers = { 'accept-encoding': encoding, 'if-none-match': known }
      const port = await freePort()
      const bareUrl = `http://127.0.0.1:${port}`
      const script = path.join(root, 'scripts/bench-site/bare-server.ts')
      const bare = startNode('bare', [script, String(port), url, encoding, known])
      ends.push(() => stop(bare))
      await waitForServer(bareUrl, bare)
      const name = `node:http, ${answer}`
      contenders[`site, ${answer}`] = { pid: site.pid, url, headers, status, bare: name }
      contenders[name] = { pid: bare.pid, url: bareUrl, headers, status }
    }
    Object.assign(contenders, await nginxContenders(siteUrl, folder, ends))

    const pinned = [await pin(process.pid, 1)]
    for (const { pid } of Object.values(contenders)) pinned.push(await pin(pid, 0))
    if (pinned.includes(false)) console.log('The processes could not be pinned to a core each.')
    console.table(await measured(contenders))
  } finally {
    for (const end of ends.reverse()) await end()
  }
}

/** nginx in front of the site, as in docs/production.md, and with a precompressed file. */
async function nginxContenders(siteUrl: string, folder: string, ends: (() => Promise<unknown>)[]) {
  const program = findNginx()
  if (!program) {
    console.log('There is no nginx on this machine.')
    return {}
  }
  const headers = { 'accept-encoding': 'gzip' }
  const page = Buffer.from(await (await fetch(siteUrl + article)).arrayBuffer())
  await writeFile(path.join(folder, 'page.html'), page)
  await writeFile(path.join(folder, 'page.html.gz'), gzipSync(page, { level: 9 }))
  const cache = await startNginx(program, siteUrl)
  ends.push(() => cache.stop())
  const files = await startNginx(program, siteUrl, { folder })
  ends.push(() => files.stop())
  const common = { headers, status: 200, bare: 'node:http, gzip' }
  return {
    'nginx proxy_cache, gzip': { ...common, pid: cache.pid, url: cache.url + article },
    'nginx file, gzip': { ...common, pid: files.pid, url: `${files.url}/page.html` },
  }
}

async function measured(contenders: Record<string, Contender>) {
  const runs = new Map<string, Run[]>()
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, contender] of Object.entries(contenders)) {
      const run = await load(contender)
      // The first round warms up.
      if (round > 0) runs.set(name, [...(runs.get(name) ?? []), run])
    }
  const of = (name: string, value: keyof Run) => median((runs.get(name) ?? []).map((run) => run[value]))
  return Object.fromEntries(
    Object.entries(contenders).map(([name, { bare = name }]) => [
      name,
      {
        'requests/s': of(name, 'perSecond'),
        'p99, ms': of(name, 'p99'),
        'CPU, µs': of(name, 'microseconds'),
        'to node:http, requests/s': ratio(of(name, 'perSecond'), of(bare, 'perSecond')),
        'to node:http, CPU': ratio(of(bare, 'microseconds'), of(name, 'microseconds')),
      },
    ]),
  )
}

const ratio = (one: number, other: number) => Math.round((one / other) * 100) / 100

/** Sends requests over ten persistent connections. */
async function load({ pid, url, headers, status }: Contender): Promise<Run> {
  const before = await processorTime(pid)
  const result = resultSchema.parse(
    await jsonOf('autocannon', [
      ...['--json', '--no-progress', '--connections', '10', '--duration', String(SECONDS)],
      ...Object.entries(headers).flatMap(([name, value]) => ['--headers', `${name}=${value}`]),
      url,
    ]),
  )
  const used = (await processorTime(pid)) - before
  const { requests, latency, errors, non2xx } = result
  if (non2xx !== (status === 200 ? 0 : requests.total) || errors > 0)
    throw new Error(`${url}: ${non2xx} of ${requests.total} answers were not 2xx, ${errors} failed.`)
  return {
    perSecond: Math.round(requests.average),
    p99: latency.p99,
    microseconds: Math.round(used / requests.total),
  }
}

/** The validator of the page at the best compression, which the site applies while it renders nothing. */
async function squeezed(url: string): Promise<string> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const { headers } = await fetch(url, { headers: { 'accept-encoding': 'br' } })
    const etag = headers.get('etag') ?? ''
    if (etag.includes('-br11')) return etag
    await sleep(500)
  }
  throw new Error(`${url} was not recompressed within a minute.`)
}

/** Pins a process, its threads and its children to one core, if the machine supports it. */
async function pin(pid: number | undefined, core: number): Promise<boolean> {
  if (!pid || cores < 2) return false
  const processes = await withChildren(pid)
  return processes.every(
    (each) => spawnSync('taskset', ['-acp', String(core), each], { stdio: 'ignore' }).status === 0,
  )
}
