import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import { answers } from '../answers.ts'
import { freePort } from '../ports.ts'
import { root, startNode, stop } from '../processes.ts'
import type { BenchSite } from './bench-site.ts'
import { processorTime } from './processor-time.ts'

const article = '/current-affairs/russia-north-korea-pact'
const SECONDS = 10

/**
 * Requests a second for a stored article from one core, and the processor time of each (µs), beside a bare node:http
 * server that sends the same bytes.
 */
export async function benchThroughput({ siteUrl, site }: BenchSite): Promise<void> {
  const pinned = pin(site.pid, 0) && pin(process.pid, 1)
  if (!pinned) console.log('The processes could not be given a core each.')
  const rows: Record<string, Record<string, number>> = {}
  const url = siteUrl + article
  for (const encoding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': encoding }
    const ours = await load(site.pid, url, headers)
    const barePort = await freePort()
    const bareUrl = `http://127.0.0.1:${barePort}`
    const script = path.join(root, 'scripts/bench-site/bare-server.ts')
    const bare = startNode('bare', [script, String(barePort), url, encoding])
    await answers(bareUrl, bare)
    pin(bare.pid, 0)
    const plain = await load(bare.pid, bareUrl, headers)
    await stop(bare)
    const ratio = Math.round((ours.perSecond / plain.perSecond) * 1000) / 1000
    rows[`site, ${encoding}`] = { ...ours, ratio }
    rows[`node:http, ${encoding}`] = { ...plain, ratio: 1 }
  }
  const etag = (await fetch(url)).headers.get('etag') ?? ''
  rows['site, 304'] = await load(site.pid, url, { 'if-none-match': etag }, 304)
  console.table(rows)
}

/** Asks over ten connections that stay open. `p99` in ms. */
async function load(pid: number | undefined, url: string, headers: Record<string, string>, status = 200) {
  const options = { url, connections: 10, headers }
  await autocannon({ ...options, duration: 3 })
  const before = await processorTime(pid)
  const { requests, latency, errors, non2xx } = await autocannon({ ...options, duration: SECONDS })
  const used = (await processorTime(pid)) - before
  if (non2xx !== (status === 200 ? 0 : requests.total) || errors > 0)
    throw new Error(`${url}: ${non2xx} of ${requests.total} answers were not 2xx, ${errors} failed.`)
  return {
    perSecond: Math.round(requests.average),
    p99: latency.p99,
    'CPU µs': Math.round(used / requests.total),
  }
}

/** Lets a process and its threads run on one core only, where the machine can do that. */
function pin(pid: number | undefined, core: number): boolean {
  if (!pid || availableParallelism() < 2) return false
  return spawnSync('taskset', ['-acp', String(core), String(pid)]).status === 0
}
