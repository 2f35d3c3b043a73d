import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Browser, type Page, type Request } from '@playwright/test'
import { isExplained } from '../../e2e/studio-console.ts'
import { editorBrowser, fill, openDocument, publication, visitorBrowser } from '../../e2e/studio.ts'
import { chromiumOptions } from '../chromium.ts'
import type { BenchSite } from './bench-site.ts'
import { median } from './statistics.ts'

const LOADS = 5
const PUBLICATIONS = 20
const article = { id: 'article-russia-north-korea-pact', type: 'article', field: 'context' }
const branch = { id: 'branch-surat', type: 'branch', field: 'address.premises' }

/** The Studio’s first load, and the time from Publish to another browser that reloads its page (ms). */
export async function benchStudio(site: BenchSite): Promise<void> {
  const browser = await chromium.launch(chromiumOptions())
  const studioErrors: string[] = []
  const editor = await editorBrowser(browser, { ...site, editors: new Map(), studioErrors })
  await benchFirstLoad(browser, editor, site)
  console.table({
    'a note': await benchPublish(browser, editor, site, article, [
      '/current-affairs/russia-north-korea-pact',
    ]),
    'a branch': await benchPublish(browser, editor, site, branch, ['/branches/surat', '/branches']),
  })
  const further = studioErrors.filter((error) => !isExplained(error, false))
  console.log(`Console errors: ${studioErrors.length}, ${further.length} of them without an explanation.`)
  for (const error of further) console.log(`  ${error}`)
  await browser.close()
}

/** The time until a signed-in editor can use the desk, with a cold cache, and the transferred bytes. */
async function benchFirstLoad(browser: Browser, editor: Page, { siteUrl }: BenchSite) {
  const storageState = await editor.context().storageState()
  const loads: Record<string, number>[] = []
  for (let load = 0; load < LOADS; load += 1) {
    const page = await (await browser.newContext({ storageState })).newPage()
    const sizes: Promise<{ script: boolean; bytes: number }>[] = []
    const count = (request: Request) => {
      const script = request.resourceType() === 'script'
      sizes.push(request.sizes().then(({ responseBodySize }) => ({ script, bytes: responseBodySize })))
    }
    page.on('requestfinished', count)
    const seconds = await open(page, siteUrl)
    page.off('requestfinished', count)
    const all = await Promise.all(sizes)
    const kilobytes = (of: typeof all) => Math.round(of.reduce((sum, { bytes }) => sum + bytes, 0) / 1024)
    loads.push({
      KB: kilobytes(all),
      'KB of script': kilobytes(all.filter(({ script }) => script)),
      seconds,
      'seconds, again': await open(page, siteUrl),
    })
    await page.context().close()
  }
  const names = Object.keys(loads[0] ?? {})
  const medians = names.map((name) => [name, median(loads.map((load) => load[name] ?? Number.NaN))] as const)
  console.table({ 'first load': Object.fromEntries(medians) })
}

/** The seconds until the desk is visible. */
async function open(page: Page, siteUrl: string) {
  const began = performance.now()
  await page.goto(`${siteUrl}/studio`)
  await page.getByRole('link', { name: 'Notes', exact: true }).waitFor({ timeout: 120_000 })
  return Math.round(performance.now() - began) / 1000
}

/** Publishes repeatedly, and opens the page in a visitor's browser as soon as it has changed. */
async function benchPublish(
  browser: Browser,
  editor: Page,
  site: BenchSite,
  { id, type, field }: typeof article,
  paths: readonly string[],
) {
  const context = await visitorBrowser(browser)
  const visitor = await context.newPage()
  const shown = async (path: string, words: string) => {
    while (!(await (await context.request.get(site.siteUrl + path)).text()).includes(words)) await sleep(10)
    await visitor.goto(site.siteUrl + path)
    if (!(await visitor.content()).includes(words)) throw new Error(`${path} showed the old text again.`)
  }
  await openDocument(editor, site, id, type)
  const fromClick: number[] = []
  const fromPublication: number[] = []
  for (let run = 1; run <= PUBLICATIONS; run += 1) {
    const words = `Published in run ${run} of a benchmark of the Studio`
    await fill(editor, field, words)
    await editor.locator('[data-testid="action-publish"]:enabled').waitFor({ timeout: 30_000 })
    const published = publication(editor)
    const clicked = performance.now()
    await editor.getByTestId('action-publish').click()
    await published
    const inTheLake = performance.now()
    for (const path of paths) await shown(path, words)
    fromClick.push(performance.now() - clicked)
    fromPublication.push(performance.now() - inTheLake)
    // An editor writes for longer than this between two clicks.
    await sleep(2_000)
  }
  await context.close()
  return {
    'from the click': Math.round(median(fromClick)),
    worst: Math.round(Math.max(...fromClick)),
    'from the publication': Math.round(median(fromPublication)),
    'worst of these': Math.round(Math.max(...fromPublication)),
  }
}
