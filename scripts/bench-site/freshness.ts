import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BenchSite } from './bench-site.ts'
import { spread } from './statistics.ts'

const EDITS = 50
const id = 'article-russia-north-korea-pact'
const article = '/current-affairs/russia-north-korea-pact'

/** Time from the end of a publish to the first answer that shows it (ms), over 50 edits; no page is open anywhere. */
export async function benchFreshness({ siteUrl, editor }: BenchSite): Promise<void> {
  const times: number[] = []
  for (let edit = 0; edit < EDITS; edit += 1) {
    const words = `Edit ${edit} of the benchmark, which nobody else writes: ${randomUUID()}`
    await editor.patch(id).set({ context: words }).commit()
    const began = performance.now()
    while (!(await (await fetch(siteUrl + article)).text()).includes(words)) {
      if (performance.now() - began > 30_000) throw new Error('An edit was not on its page within 30 s.')
      await sleep(5)
    }
    times.push(performance.now() - began)
    // The site is idle before an editor's next edit.
    await sleep(500)
  }
  console.table({ 'publish to fresh, ms': spread(times) })
}
