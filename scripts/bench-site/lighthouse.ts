import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { pageTypes } from '../../e2e/page-types.ts'
import { chromiumOptions } from '../chromium.ts'
import { freePort } from '../ports.ts'
import type { BenchSite } from './bench-site.ts'
import { median } from './statistics.ts'

const RUNS = 5
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const timings = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const

/** Lighthouse with its own settings: a mid-range phone on slow 4G, simulated. Medians of five runs. */
export async function benchLighthouse({ siteUrl }: BenchSite): Promise<void> {
  const rows: Record<string, Record<string, number>> = {}
  for (const { type, path } of pageTypes) {
    const runs: Record<string, number>[] = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await oneRun(siteUrl + path))
    const over = (name: string) => median(runs.map((values) => values[name] ?? Number.NaN))
    rows[type] = Object.fromEntries(
      [...categories, ...Object.keys(timings)].map((name) => [name, over(name)]),
    )
  }
  console.table(rows)
}

/** One run in a browser of its own, so that nothing is cached. Scores from 0 to 100, times in ms. */
async function oneRun(url: string): Promise<Record<string, number>> {
  const port = await freePort()
  const browser = await chromium.launch(chromiumOptions(`--remote-debugging-port=${port}`))
  try {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] })
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`)
    const { lhr } = result
    const missed = Object.values(lhr.audits).filter(
      ({ score, scoreDisplayMode, id }) =>
        score !== null && score < 0.9 && scoreDisplayMode !== 'informative' && isWeighed(lhr, id),
    )
    for (const { id, title, displayValue } of missed)
      console.log(`  ${url}: ${id}, ${title} ${displayValue ?? ''}`)
    return {
      ...Object.fromEntries(
        categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
      ),
      ...Object.fromEntries(
        Object.entries(timings).map(([name, id]) => [
          name,
          round(lhr.audits[id]?.numericValue ?? Number.NaN),
        ]),
      ),
    }
  } finally {
    await browser.close()
  }
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

/** Whether an audit counts for the score of a category. */
const isWeighed = ({ categories }: Result, id: string) =>
  Object.values(categories).some(({ auditRefs }) => auditRefs.some((ref) => ref.id === id && ref.weight > 0))

const round = (value: number) => Math.round(value * 1000) / 1000
