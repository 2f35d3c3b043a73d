import { chromium } from '@playwright/test'
import { isImage, pageTypes } from '../../e2e/page-types.ts'
import { chromiumOptions } from '../chromium.ts'
import type { BenchSite } from './bench-site.ts'

/** Bytes over the wire (compressed) and requests of each page type, from a cold cache, on a phone of 390 px. */
export async function benchBytes({ siteUrl }: BenchSite): Promise<void> {
  const browser = await chromium.launch(chromiumOptions())
  const rows: Record<string, Record<string, number>> = {}
  for (const { type, path } of pageTypes) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
    const answers: Promise<{ kind: string; bytes: number }>[] = []
    page.on('requestfinished', (request) => {
      if (request.url().startsWith('data:')) return
      const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize)
      const kind = isImage(request.resourceType(), new URL(request.url()).pathname)
        ? 'image'
        : request.resourceType()
      answers.push(bytes.then((size) => ({ kind, bytes: size })))
    })
    await page.goto(siteUrl + path, { waitUntil: 'networkidle' })
    const all = await Promise.all(answers)
    const of = (wanted: (kind: string) => boolean) =>
      all.filter(({ kind }) => wanted(kind)).reduce((sum, { bytes }) => sum + bytes, 0)
    rows[type] = {
      'HTML and CSS': of((kind) => kind === 'document' || kind === 'stylesheet'),
      script: of((kind) => kind === 'script'),
      images: of((kind) => kind === 'image'),
      all: of(() => true),
      requests: all.length,
      'requests without images': all.filter(({ kind }) => kind !== 'image').length,
    }
    await page.close()
  }
  await browser.close()
  console.table(rows)
}
