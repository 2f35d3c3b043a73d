import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../processes.ts'
import { startBenchSite } from './bench-site.ts'

/** How long a build takes with more and more articles, and how many of them it makes. */
export async function benchBuilds(sizes: readonly number[] = [100, 1_000, 10_000]): Promise<void> {
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
  const folder = path.join(root, '.next-bench/server/app/current-affairs')
  const names = await readdir(folder)
  const pages = names.filter((name) => name.endsWith('.html'))
  const files = await Promise.all(pages.map((name) => stat(path.join(folder, name))))
  return files.filter((file) => file.isFile()).length
}
