// `npm run bench:site [-- PART ...]`: how fast, light and fresh the built site is. Each part prints a table.
// Two parts take other numbers of articles: `-- builds=100,1000 memory=2000`.
import { ensureChromium } from '../chromium.ts'
import { stopAll, stopAllOnSignal } from '../processes.ts'
import { startBenchSite, type BenchSite } from './bench-site.ts'
import { benchBuilds } from './builds.ts'
import { benchBytes } from './bytes.ts'
import { benchFreshness } from './freshness.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchMemory } from './memory.ts'
import { benchThroughput } from './throughput.ts'

/** Parts that share one site with the content of the seed. */
const onSeed = {
  lighthouse: benchLighthouse,
  bytes: benchBytes,
  throughput: benchThroughput,
  freshness: benchFreshness,
}
const onMany = { builds: benchBuilds, memory: benchMemory }
const usual: Record<string, number[]> = { builds: [100, 1_000, 10_000], memory: [10_000] }
const parts = [...Object.keys(onSeed), ...Object.keys(onMany)]

/** The parts that are wanted, with the numbers of articles for those that take one. */
function wantedParts(given: string[]) {
  const wanted = new Map<string, number[]>()
  for (const argument of given.length > 0 ? given : parts) {
    const [name = '', numbers] = argument.split('=')
    const sizes = numbers?.split(',').map(Number) ?? usual[name] ?? []
    if (!parts.includes(name) || !sizes.every((size) => size > 0 && Number.isInteger(size)))
      throw new Error(`There is no part "${argument}". Choose from: ${parts.join(', ')}.`)
    wanted.set(name, sizes)
  }
  return wanted
}

async function bench() {
  const wanted = wantedParts(process.argv.slice(2))
  if (wanted.has('lighthouse') || wanted.has('bytes')) ensureChromium()
  const measures = Object.entries(onSeed).filter(([name]) => wanted.has(name))
  if (measures.length > 0) await onOneSite(measures)
  for (const [name, measure] of Object.entries(onMany)) {
    const sizes = wanted.get(name)
    if (!sizes) continue
    console.log(`\n== ${name}`)
    await measure(sizes)
  }
}

async function onOneSite(measures: [string, (site: BenchSite) => Promise<void>][]) {
  console.log('Seeding a lake and building the site ...')
  const site = await startBenchSite()
  try {
    for (const [name, measure] of measures) {
      console.log(`\n== ${name}`)
      await measure(site)
    }
  } finally {
    await site.end()
  }
}

stopAllOnSignal()
try {
  await bench()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await stopAll()
  process.exitCode = 1
}
