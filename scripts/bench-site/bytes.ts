import { chromium, type BrowserContext } from '@playwright/test'
import { isImage, pageTypes } from '../../e2e/page-types.ts'
import { chromiumOptions } from '../chromium.ts'
import type { BenchSite } from './bench-site.ts'

/**
 * Transferred bytes and requests of each page type on a phone of 390 px: with a cold cache, and the HTML
 * alone if the browser has cached the style sheet.
 */
export async function benchBytes({ siteUrl }: BenchSite): Promise<void> {
  const browser = await chromium.launch(chromiumOptions())
  const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }
  const rows: Record<string, Record<string, number>> = {}
  for (const { type, path } of pageTypes) {
    const [context, later] = [await browser.newContext(phone), await browser.newContext(phone)]
    const all = await answersOf(context, siteUrl + path)
    await later.addCookies(await context.cookies())
    const allLater = await answersOf(later, siteUrl + path)
    rows[type] = {
      'HTML, first page': sum(all, (kind) => kind === 'document'),
      'HTML, later page': sum(allLater, (kind) => kind === 'document'),
      'sheet, at rest': sum(all, (kind) => kind === 'stylesheet'),
      script: sum(all, (kind) => kind === 'script'),
      images: sum(all, (kind) => kind === 'image'),
      all: sum(all, () => true),
      requests: all.length,
      'requests without images': all.filter(({ kind }) => kind !== 'image').length,
    }
    await Promise.all([context.close(), later.close()])
  }
  await browser.close()
  console.table(rows)
}

type Answer = { kind: string; bytes: number }

const sum = (answers: Answer[], isMeant: (kind: string) => boolean) =>
  answers.filter(({ kind }) => isMeant(kind)).reduce((total, { bytes }) => total + bytes, 0)

/** The bytes that a browser receives for a page. */
async function answersOf(context: BrowserContext, url: string): Promise<Answer[]> {
  const page = await context.newPage()
  const answers: Promise<Answer>[] = []
  page.on('requestfinished', (request) => {
    if (request.url().startsWith('data:')) return
    const kind = isImage(request.resourceType(), new URL(request.url()).pathname)
      ? 'image'
      : request.resourceType()
    answers.push(request.sizes().then(({ responseBodySize }) => ({ kind, bytes: responseBodySize })))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  return Promise.all(answers)
}
