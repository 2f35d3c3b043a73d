import { readFile } from 'node:fs/promises'
import { slugOf } from './articles.ts'
import { startBenchSite, type BenchSite } from './bench-site.ts'

const AT_ONCE = 4

/** Memory of the running site (resident, MB) while as many different articles are asked for, each once. */
export async function benchMemory(sizes: readonly number[]): Promise<void> {
  for (const pages of sizes) {
    // The seed’s own articles are among those of the lake, and are not asked for.
    const site = await startBenchSite({ articles: pages + 100 })
    try {
      await visitAll(site, pages)
    } finally {
      await site.end()
    }
  }
}

async function visitAll({ url, site }: BenchSite, pages: number) {
  const rows: Record<string, { MB: number }> = {}
  const note = async (when: string) => {
    rows[when] = { MB: await residentMegabytes(site.pid) }
  }
  await note('after the start')
  let next = 0
  let failed = 0
  const visitor = async () => {
    while (next < pages) {
      const number = next++
      const answer = await fetch(`${url}/current-affairs/${slugOf(number)}`)
      await answer.arrayBuffer()
      if (!answer.ok) failed += 1
      if ((number + 1) % Math.ceil(pages / 5) === 0) await note(`after ${number + 1} pages`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visitor))
  await note(`after all ${pages}`)
  console.table(rows)
  if (failed > 0) throw new Error(`${failed} of ${pages} pages were not answered with 200.`)
}

/** What the process holds in memory, as Linux tells it. */
async function residentMegabytes(pid: number | undefined) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024)
}
