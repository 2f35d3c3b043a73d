// `npm run bench:site [-- PART ...]`: how fast, light and fresh the built site is. Each part prints a table. The
// numbers of further articles of a part can be set: `-- build=100,1000 memory=2000`. `--install` installs Chromium, if
// it is missing, without asking.
import { ensureChromium } from '../chromium.ts'
import { stopAll, stopAllOnSignal } from '../processes.ts'
import { takeInstall } from '../programs.ts'
import { benchBuild, startBenchSite, type BenchSite } from './bench-site.ts'
import { benchBytes } from './bytes.ts'
import { benchFreshness } from './freshness.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchMemory } from './memory.ts'
import { benchPages } from './pages.ts'
import { benchPublish } from './publish.ts'
import { benchStudio } from './studio.ts'
import { benchThroughput } from './throughput.ts'
import { ensureTools } from './tools.ts'

type Part = {
  measure: (site: BenchSite) => Promise<void> | void
  /** The default numbers of further articles. */
  articles: number[]
  inBrowser?: true
  /** Whether it needs a package that no other command needs. */
  withTools?: true
}

const parts: Record<string, Part> = {
  lighthouse: { measure: benchLighthouse, articles: [0], inBrowser: true, withTools: true },
  bytes: { measure: benchBytes, articles: [0], inBrowser: true },
  studio: { measure: benchStudio, articles: [0], inBrowser: true },
  throughput: { measure: benchThroughput, articles: [0], withTools: true },
  freshness: { measure: benchFreshness, articles: [0, 10_000] },
  build: { measure: benchBuild, articles: [100, 1_000, 10_000] },
  publish: { measure: benchPublish, articles: [300, 3_000, 30_000] },
  pages: { measure: benchPages, articles: [10_000] },
  memory: { measure: benchMemory, articles: [10_000] },
}

type Wanted = { name: string; part: Part; articles: number[] }

/** @throws Error for an unknown part or an invalid number of articles */
function wantedParts(given: string[]): Wanted[] {
  return (given.length > 0 ? given : Object.keys(parts)).map((argument) => {
    const [name = '', numbers] = argument.split('=')
    const part = parts[name]
    const articles = numbers?.split(',').map(Number) ?? part?.articles ?? []
    if (!part || !articles.every((count) => count >= 0 && Number.isInteger(count)))
      throw new Error(`There is no part "${argument}". Choose from: ${Object.keys(parts).join(', ')}.`)
    return { name, part, articles }
  })
}

async function bench() {
  const { args, mayInstall } = takeInstall(process.argv.slice(2))
  const wanted = wantedParts(args)
  if (wanted.some(({ part }) => part.inBrowser)) await ensureChromium(mayInstall)
  if (wanted.some(({ part }) => part.withTools)) ensureTools()
  const counts = new Set(wanted.flatMap(({ articles }) => articles))
  for (const count of [...counts].sort((a, b) => a - b)) {
    console.log(`\nBuilding the site with the seed and ${count} further articles ...`)
    const site = await startBenchSite(count)
    try {
      for (const { name, part, articles } of wanted) {
        if (!articles.includes(count)) continue
        console.log(`\n== ${name}, ${count} further articles`)
        await part.measure(site)
      }
    } catch (error) {
      console.error(site.output.slice(-200).join('\n'))
      throw error
    } finally {
      await site.end()
    }
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
