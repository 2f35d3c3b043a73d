// `npm run bench:site [-- PART ...]`: how fast, light and fresh the built site is. Each part prints a table.
import { ensureChromium } from '../chromium.ts'
import { stopAll, stopAllOnSignal } from '../processes.ts'
import { startBenchSite, type BenchSite } from './bench-site.ts'
import { benchBuilds } from './builds.ts'
import { benchBytes } from './bytes.ts'
import { benchFreshness } from './freshness.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchMemory } from './memory.ts'
import { benchThroughput } from './throughput.ts'

const PAGES = 10_000

/** Parts that share one site with the content of the seed. */
const onSeed: Record<string, (site: BenchSite) => Promise<void>> = {
  lighthouse: benchLighthouse,
  bytes: benchBytes,
  throughput: benchThroughput,
  freshness: benchFreshness,
}
const parts = [...Object.keys(onSeed), 'builds', 'memory']

stopAllOnSignal()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !parts.includes(name))
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join(', ')}". Choose from: ${parts.join(', ')}.`)
  process.exit(2)
}
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

async function onSite(articles: number | undefined, measure: (site: BenchSite) => Promise<void>) {
  const site = await startBenchSite({ articles })
  try {
    await measure(site)
  } finally {
    await site.end()
  }
}

try {
  const seedParts = Object.entries(onSeed).filter(([name]) => isWanted(name))
  if (isWanted('lighthouse') || isWanted('bytes')) ensureChromium()
  if (seedParts.length > 0)
    await onSite(undefined, async (site) => {
      for (const [name, measure] of seedParts) {
        console.log(`\n== ${name}`)
        await measure(site)
      }
    })
  if (isWanted('builds')) {
    console.log('\n== builds')
    await benchBuilds()
  }
  if (isWanted('memory')) {
    console.log('\n== memory')
    await onSite(PAGES + 100, (site) => benchMemory(site, PAGES))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await stopAll()
  process.exitCode = 1
}
