import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { distDir } from '../../e2e/built.ts'
import { root } from '../processes.ts'
import type { BenchSite } from './bench-site.ts'

/** How long the build took, and how many of the articles it made; the rest are made at their first visit. */
export async function benchBuild({ buildSeconds }: BenchSite): Promise<void> {
  const names = await readdir(path.join(root, distDir, 'server/app/current-affairs'))
  console.table({
    build: {
      seconds: Math.round(buildSeconds),
      'articles prerendered': names.filter((name) => name.endsWith('.html')).length,
    },
  })
}
