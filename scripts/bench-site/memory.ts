import { readFile } from 'node:fs/promises'
import { slugOf } from './articles.ts'
import type { BenchSite } from './bench-site.ts'

const AT_ONCE = 4

/** Memory of the running site (resident, MB) while `pages` different articles are asked for, each once. */
export async function benchMemory({ url, site }: BenchSite, pages: number): Promise<void> {
  const rows: Record<string, Record<string, number>> = {
    'after the start': { MB: await residentMegabytes(site.pid) },
  }
  let next = 0
  let failed = 0
  const visit = async () => {
    while (next < pages) {
      const number = next
      next += 1
      const answer = await fetch(`${url}/current-affairs/${slugOf(number)}`)
      await answer.arrayBuffer()
      if (!answer.ok) failed += 1
      if (next % 2_000 === 0) rows[`after ${next} pages`] = { MB: await residentMegabytes(site.pid) }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visit))
  console.table(rows)
  if (failed > 0) throw new Error(`${failed} of ${pages} pages were not answered with 200.`)
}

/** What the process holds in memory, as Linux tells it. */
async function residentMegabytes(pid: number | undefined) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024)
}
