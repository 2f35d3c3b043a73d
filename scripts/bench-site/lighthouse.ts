import { chromium } from '@playwright/test'
import { z } from 'zod'
import { pageTypes } from '../../e2e/page-types.ts'
import { chromiumOptions } from '../chromium.ts'
import { freePort } from '../ports.ts'
import type { BenchSite } from './bench-site.ts'
import { median } from './statistics.ts'
import { jsonOf } from './tools.ts'

const RUNS = 5
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const timings = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const

/** The part of a Lighthouse report that is used. */
const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      id: z.string(),
      title: z.string(),
      displayValue: z.string().optional(),
      score: z.number().nullable(),
      scoreDisplayMode: z.string(),
      numericValue: z.number().optional(),
    }),
  ),
})
type Report = z.output<typeof reportSchema>

/**
 * Runs Lighthouse with its default settings: a simulated mid-range phone on slow 4G. Prints the medians of five runs for
 * each page as soon as they are known.
 */
export async function benchLighthouse({ siteUrl }: BenchSite): Promise<void> {
  for (const { type, path } of pageTypes) {
    const runs: Record<string, number>[] = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await oneRun(siteUrl + path))
    const over = (name: string) => median(runs.map((values) => values[name] ?? Number.NaN))
    const medians = [...categories, ...Object.keys(timings)].map((name) => `${name} ${over(name)}`)
    console.log(`${type}: ${medians.join(', ')}`)
  }
}

/** One run in a new browser, so that nothing is cached. Scores from 0 to 100, times in ms. */
async function oneRun(url: string): Promise<Record<string, number>> {
  const port = await freePort()
  const browser = await chromium.launch(chromiumOptions(`--remote-debugging-port=${port}`))
  try {
    const report = reportSchema.parse(
      await jsonOf('lighthouse', [
        ...[url, `--port=${port}`, `--only-categories=${categories.join(',')}`],
        ...['--output=json', '--quiet', '--no-enable-error-reporting'],
      ]),
    )
    const missed = Object.values(report.audits).filter(
      ({ score, scoreDisplayMode, id }) =>
        score !== null && score < 0.9 && scoreDisplayMode !== 'informative' && isWeighed(report, id),
    )
    for (const { id, title, displayValue } of missed)
      console.log(`  ${url}: ${id}, ${title} ${displayValue ?? ''}`)
    return {
      ...Object.fromEntries(
        categories.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]),
      ),
      ...Object.fromEntries(
        Object.entries(timings).map(([name, id]) => [
          name,
          round(report.audits[id]?.numericValue ?? Number.NaN),
        ]),
      ),
    }
  } finally {
    await browser.close()
  }
}

/** Whether an audit counts for the score of a category. */
const isWeighed = ({ categories }: Report, id: string) =>
  Object.values(categories).some(({ auditRefs }) => auditRefs.some((ref) => ref.id === id && ref.weight > 0))

const round = (value: number) => Math.round(value * 1000) / 1000
