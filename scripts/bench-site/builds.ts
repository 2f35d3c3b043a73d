import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../processes.ts'
import { startBenchSite } from './bench-site.ts'

/** How long a build takes with more and more articles, and how many of them it makes. */
export async function benchBuilds(sizes: readonly number[]): Promise<void> {
  const rows: Record<string, Record<string, number>> = {}
  for (const articles of sizes) {
    const site = await startBenchSite({ articles })
    rows[`${articles} articles`] = {
      seconds: Math.round(site.buildSeconds),
      'articles prerendered': await prerenderedArticles(),
    }
    await site.end()
  }
  console.table(rows)
}

async function prerenderedArticles() {
  const names = await readdir(path.join(root, '.next-bench/server/app/current-affairs'))
  return names.filter((name) => name.endsWith('.html')).length
}
