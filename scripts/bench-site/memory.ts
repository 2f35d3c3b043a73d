import { readFile } from 'node:fs/promises'
import { slugOf } from './articles.ts'
import type { BenchSite } from './bench-site.ts'

const AT_ONCE = 4

/** Memory of the running site (resident, MB) while all further articles are asked for, each once. */
export async function benchMemory({ siteUrl, site, articles }: BenchSite): Promise<void> {
  const rows: Record<string, { MB: number }> = {}
  const note = async (when: string) => {
    rows[when] = { MB: await residentMegabytes(site.pid) }
  }
  await note('before')
  let next = 0
  let failed = 0
  const visitor = async () => {
    while (next < articles) {
      const number = next++
      const answer = await fetch(`${siteUrl}/current-affairs/${slugOf(number)}`)
      await answer.arrayBuffer()
      if (!answer.ok) failed += 1
      if ((number + 1) % Math.ceil(articles / 5) === 0) await note(`after ${number + 1} pages`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visitor))
  await note(`after all ${articles}`)
  console.table(rows)
  if (failed > 0) throw new Error(`${failed} of ${articles} pages were not answered with 200.`)
}

/** What the process holds in memory, as Linux tells it. */
async function residentMegabytes(pid: number | undefined) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024)
}
