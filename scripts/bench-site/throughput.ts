import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import { answers } from '../answers.ts'
import { freePort } from '../ports.ts'
import { root, startNode, stop } from '../processes.ts'
import type { BenchSite } from './bench-site.ts'

const article = '/current-affairs/russia-north-korea-pact'
const SECONDS = 10

/** Requests a second for the cached article from one core, beside a bare node:http server that sends the same bytes. */
export async function benchThroughput({ siteUrl, site }: BenchSite): Promise<void> {
  const pinned = pin(site.pid, 0) && pin(process.pid, 1)
  if (!pinned) console.log('The processes could not be given a core each.')
  const rows: Record<string, Record<string, number>> = {}
  for (const encoding of ['gzip', 'identity']) {
    const next = await load(siteUrl + article, encoding)
    const barePort = await freePort()
    const bareUrl = `http://127.0.0.1:${barePort}`
    const script = path.join(root, 'scripts/bench-site/bare-server.ts')
    const bare = startNode('bare', [script, String(barePort), siteUrl + article, encoding])
    await answers(bareUrl, bare)
    pin(bare.pid, 0)
    const plain = await load(bareUrl, encoding)
    await stop(bare)
    rows[`next start, ${encoding}`] = {
      ...next,
      ratio: Math.round((next.perSecond / plain.perSecond) * 1000) / 1000,
    }
    rows[`node:http, ${encoding}`] = { ...plain, ratio: 1 }
  }
  console.table(rows)
}

/** Asks over ten connections that stay open. `p99` in ms. */
async function load(url: string, encoding: string) {
  const options = { url, connections: 10, headers: { 'accept-encoding': encoding } }
  await autocannon({ ...options, duration: 3 })
  const { requests, latency, non2xx, errors } = await autocannon({ ...options, duration: SECONDS })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers were not 200, ${errors} failed.`)
  return { perSecond: Math.round(requests.average), p99: latency.p99 }
}

/** Lets a process and its threads run on one core only, where the machine can do that. */
function pin(pid: number | undefined, core: number): boolean {
  if (!pid || availableParallelism() < 2) return false
  return spawnSync('taskset', ['-acp', String(core), String(pid)]).status === 0
}
