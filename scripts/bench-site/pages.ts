import { slugOf } from './articles.ts'
import type { BenchSite } from './bench-site.ts'
import { median, spread } from './statistics.ts'

const REPEATS = 20

/** Words of the seed's articles; the copies repeat them, so each occurs in hundreds of articles. */
const words = [
  ...['constitution', 'parliament', 'fundamental rights', 'panchayati raj', 'federalism', 'governor'],
  ...['monsoon', 'drainage', 'soil', 'river', 'mangrove', 'biodiversity', 'climate', 'wetland'],
  ...['inflation', 'budget', 'monetary policy', 'agriculture', 'trade', 'employment', 'banking'],
  ...['harappan', 'gandhi', 'satyagraha', 'revolt', 'bhakti', 'temple', 'treaty', 'russia', 'korea'],
  ...['ethics', 'integrity', 'empathy', 'gujarat', 'kutch', 'cooperative', 'dairy', 'port', 'salt'],
]

/**
 * The time of the first response of each page and of later ones (medians), and of searches that are new; ms
 * and KB. The very first search of a lake builds an index; later starts read it from a file.
 */
export async function benchPages({ siteUrl, articles, restartLake }: BenchSite): Promise<void> {
  const lastMonth = await addressIn(
    siteUrl,
    '/current-affairs/archive',
    /\/current-affairs\/archive\/2023-\d\d/,
  )
  const rows: Record<string, Record<string, number>> = {}
  for (const path of [
    '/',
    '/current-affairs',
    '/current-affairs/page/2',
    `/current-affairs/page/${Math.max(1, Math.floor(articles / 25))}`,
    '/current-affairs/prelims',
    '/current-affairs/archive',
    lastMonth,
    `/current-affairs/${slugOf(articles - 1)}`,
    '/topics',
    '/topics/polity',
    `/topics/polity/page/${Math.max(2, Math.floor(articles / 200))}`,
    '/syllabus',
    '/syllabus/upsc-mains-gs2',
    '/syllabus/upsc-mains-gs2/2.1',
    '/branches/near/364001',
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    '/news-sitemap.xml',
  ]) {
    const first = await ask(siteUrl + path)
    const later: number[] = []
    for (let repeat = 0; repeat < REPEATS; repeat += 1) later.push((await ask(siteUrl + path)).ms)
    rows[path] = { first: Math.round(first.ms), later: median(later), KB: first.KB }
  }
  console.table(rows)
  const [first = '', second = '', ...others] = words
  // With many articles the index takes longer than the site waits for the lake, which it then answers with 503.
  const began = performance.now()
  while ((await fetch(searchFor(siteUrl, first))).status === 503);
  const firstSearch = Math.round(performance.now() - began)
  const startUp = await restartLake()
  const afterRestart = Math.round((await ask(searchFor(siteUrl, second))).ms)
  const searches: number[] = []
  for (const q of others) searches.push((await ask(searchFor(siteUrl, q))).ms)
  console.table({
    'first search, ms': { worst: firstSearch },
    'first search after a restart of the lake, ms': { worst: afterRestart },
    'new searches, ms': spread(searches),
  })
  console.log(`The lake started again in ${startUp.toFixed(1)} s.`)
}

const searchFor = (siteUrl: string, q: string) => `${siteUrl}/search?${new URLSearchParams({ q })}`

async function ask(url: string) {
  const began = performance.now()
  const answer = await fetch(url)
  const { byteLength } = await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${url} was answered with ${answer.status}.`)
  const ms = Math.round((performance.now() - began) * 10) / 10
  return { ms, KB: Math.round(byteLength / 1024) }
}

/** The first address on a page that matches a pattern. */
async function addressIn(siteUrl: string, path: string, kind: RegExp): Promise<string> {
  const found = kind.exec(await (await fetch(siteUrl + path)).text())
  if (!found) throw new Error(`${path} names no address like ${kind.source}.`)
  return found[0]
}
