import { setTimeout as sleep } from 'node:timers/promises'
import { slugOf } from './articles.ts'
import type { BenchSite } from './bench-site.ts'
import { processorTime } from './processor-time.ts'
import { median } from './statistics.ts'

const PUBLISHES = 10
const ARTICLES = 40
const id = 'article-russia-north-korea-pact'

/**
 * Processor time of the site and the lake (ms, medians) for a publish, including the revalidation of all
 * visited pages.
 */
export async function benchPublish({ siteUrl, site, lake, editor, articles }: BenchSite): Promise<void> {
  const paths = [
    ...[
      '/',
      '/current-affairs',
      '/current-affairs/page/2',
      '/current-affairs/prelims',
      '/current-affairs/mains',
    ],
    ...['/current-affairs/archive', '/topics', '/topics/polity', '/syllabus', '/syllabus/upsc-mains-gs2'],
    ...['/branches', '/branches/surat', '/feed.xml', '/feed.json', '/sitemap.xml', '/news-sitemap.xml'],
    '/current-affairs/russia-north-korea-pact',
    ...Array.from({ length: Math.min(ARTICLES, articles) }, (_, n) => `/current-affairs/${slugOf(n)}`),
  ]
  const rows: { commit: number; site: number; lake: number }[] = []
  for (let publish = 0; publish < PUBLISHES; publish += 1) {
    for (const path of paths) await (await fetch(siteUrl + path)).arrayBuffer()
    await rest(site.pid, lake.pid)
    const before = await Promise.all([site, lake].map(({ pid }) => processorTime(pid)))
    const began = performance.now()
    await editor
      .patch(id)
      .set({ context: `Publish ${publish} of the benchmark, in a sentence that is long enough.` })
      .commit()
    const commit = performance.now() - began
    await rest(site.pid, lake.pid)
    const [ofSite = 0, ofLake = 0] = await Promise.all(
      [site, lake].map(async ({ pid }, index) => (await processorTime(pid)) - (before[index] ?? 0)),
    )
    rows.push({ commit, site: ofSite / 1000, lake: ofLake / 1000 })
  }
  const of = (name: 'commit' | 'site' | 'lake') => Math.round(median(rows.map((row) => row[name])))
  console.table({
    [`a publish, ${paths.length} pages visited`]: {
      'commit, ms': of('commit'),
      'site, ms CPU': of('site'),
      'lake, ms CPU': of('lake'),
    },
  })
}

/** Resolves when both processes have been idle for half a second. */
async function rest(...pids: (number | undefined)[]): Promise<void> {
  const used = async () => (await Promise.all(pids.map(processorTime))).reduce((sum, time) => sum + time, 0)
  let last = await used()
  for (let quiet = 0; quiet < 5;) {
    await sleep(100)
    const now = await used()
    quiet = now === last ? quiet + 1 : 0
    last = now
  }
}
