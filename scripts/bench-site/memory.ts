import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { distDir } from '../../e2e/built.ts'
import { root } from '../processes.ts'
import { slugOf } from './articles.ts'
import type { BenchSite } from './bench-site.ts'
import { spread } from './statistics.ts'

const AT_ONCE = 4
/** The number of invented addresses of each kind. */
const INVENTED = 2_000

/**
 * The resident memory of the running site (MB) and its pages on disk while each further article is requested
 * once, then while unknown addresses and searches are requested, and when the articles are requested again.
 */
export async function benchMemory({ siteUrl, site, articles }: BenchSite): Promise<void> {
  const rows: Record<string, Record<string, number>> = {}
  const record = async (when: string) => {
    rows[when] = { MB: await residentMegabytes(site.pid), ...(await pagesOnDisk()) }
  }
  const article = (number: number) => `${siteUrl}/current-affairs/${slugOf(number)}`
  try {
    await record('before')
    const first = await askAll(articles, 200, article, (count) => record(`after ${count} pages`))
    await record(`after all ${articles}`)
    await askAll(INVENTED, 404, (number) => `${siteUrl}/no-such-page-${number}`)
    await record(`after ${INVENTED} addresses that lead nowhere`)
    await askAll(INVENTED, 200, (number) => `${siteUrl}/search?q=word${number}`)
    await record(`after ${INVENTED} searches`)
    const again = await askAll(articles, 200, article)
    await record('after all pages once more')
    console.table({ 'first answers, ms': spread(first), 'answers after the inventions, ms': spread(again) })
  } finally {
    console.table(rows)
  }
}

/** Requests `count` addresses, a few at a time. Returns the time of each response (ms). */
async function askAll(
  count: number,
  status: number,
  address: (number: number) => string,
  onFifth?: (count: number) => Promise<void>,
): Promise<number[]> {
  const times: number[] = []
  let next = 0
  const visitor = async () => {
    while (next < count) {
      const number = next++
      const began = performance.now()
      const answer = await fetch(address(number))
      await answer.arrayBuffer()
      times.push(performance.now() - began)
      if (answer.status !== status) throw new Error(`${address(number)} was answered with ${answer.status}.`)
      if ((number + 1) % Math.ceil(count / 5) === 0) await onFifth?.(number + 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visitor))
  return times
}

/** The number of pages on disk, and the space that one takes. */
async function pagesOnDisk() {
  const folder = path.join(root, distDir, 'pages')
  // Incomplete files have other names.
  const names = (await readdir(folder)).filter((name) => name.endsWith('.page'))
  let blocks = 0
  for (const name of names) blocks += (await stat(path.join(folder, name))).blocks
  const KB = (blocks * 512) / 1000 / Math.max(1, names.length)
  return { 'pages on disk': names.length, 'KB of each': Math.round(KB * 10) / 10 }
}

/** The resident memory of a process in MB, as Linux reports it. */
async function residentMegabytes(pid: number | undefined) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024)
}
