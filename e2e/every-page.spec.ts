import type { Page } from '@playwright/test'
import { splitPath } from '../lib/languages.ts'
import { htmlProblems } from '../lib/testing/html-problems.ts'
import { words } from '../lib/words/index.ts'
import { accessibilityProblems } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { pageTypes, unknownPages } from './page-types.ts'
import { tooWide } from './too-wide.ts'
import { nothing, traces } from './traces.ts'

const pages = [
  ...pageTypes,
  { type: 'article with a quiz, a table and a picture', path: '/current-affairs/basic-structure-doctrine' },
  { type: 'article in Gujarati', path: '/gu/current-affairs/russia-north-korea-pact' },
  { type: 'month to print', path: '/current-affairs/archive/2026-11' },
  { type: 'paper without articles', path: '/syllabus/upsc-prelims-csat' },
  { type: 'line', path: '/syllabus/upsc-mains-gs2/2.17' },
  { type: 'search', path: '/search' },
  { type: 'search with results', path: '/search?q=self-defence' },
  { type: 'search without results', path: '/search?q=zzz' },
  { type: 'branches near a town', path: '/branches/near/kalol' },
  { type: 'branches near a State', path: '/branches/near/rajasthan' },
  { type: 'finder with two places', path: '/branches/near/380009-or-surat' },
  { type: 'finder with half a PIN code', path: '/branches/find?q=38000' },
  { type: 'finder without a place', path: '/branches/find?q=' },
  { type: 'finder with an unknown place', path: '/branches/find?q=zzzz' },
  { type: 'finder with several places', path: '/branches/find?q=Rampur' },
  ...unknownPages.map((path) => ({ type: 'not found', path })),
]

for (const { type, path } of pages)
  test(`${type}, ${path}: valid, stable, accessible and self-contained`, async ({ page, baseURL }) => {
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    const requested: URL[] = []
    // Also those of service workers.
    page.context().on('request', (sent) => requested.push(new URL(sent.url())))

    await page.setViewportSize({ width: 1280, height: 844 })
    const answer = await page.goto(path)

    await test.step('its HTML is valid', async () => {
      expect.soft(await htmlProblems((await answer?.text()) ?? '')).toEqual([])
    })
    await test.step('nothing shifts while it loads, on a desktop', async () => {
      expect.soft(await page.evaluate(layoutShift)).toBe(0)
    })
    await test.step('it has a language, one h1, landmarks, and no skipped heading level', async () => {
      await expect.soft(page.locator('html')).toHaveAttribute('lang', splitPath(path).language)
      await expect.soft(page.locator('h1')).toHaveCount(1)
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        await expect.soft(page.getByRole(landmark)).toHaveCount(1)
      expect.soft(await skippedLevels(page)).toEqual([])
    })
    await test.step('axe finds no violations, light or dark', async () => {
      expect.soft(await accessibilityProblems(page)).toEqual([])
    })
    await test.step('the keyboard reaches everything, with a visible focus ring, and no trap', async () => {
      await startAtTop(page)
      const wanted = await focusable(page)
      await page.evaluate(recordFocus)
      for (let step = 0; step < wanted.length; step += 1) await page.keyboard.press('Tab')
      const walked = await page.evaluate(() => window.walked)
      expect.soft(walked.map(({ at }) => at)).toEqual(wanted)
      expect.soft(walked.filter(({ isSeen }) => !isSeen)).toEqual([])
      await page.keyboard.press('Tab')
      expect.soft(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    })

    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)

    await test.step('nothing shifts while it loads, on a phone', async () => {
      expect.soft(await page.evaluate(layoutShift)).toBe(0)
    })
    await test.step('the header can be skipped', async () => {
      await startAtTop(page)
      await page.keyboard.press('Tab')
      const { skip } = words[splitPath(path).language].layout
      await expect(page.getByRole('link', { name: skip })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.locator('main')).toBeFocused()
      await page.keyboard.press('Tab')
      const isInHeader = () => document.querySelector('body > header')?.contains(document.activeElement)
      expect.soft(await page.evaluate(isInHeader)).toBe(false)
    })
    await test.step('it fits a phone of 320 px, also with increased text spacing, and its targets are large enough', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      expect.soft(await tooWide(page)).toEqual([])
      expect.soft(await tooSmall(page)).toEqual([])
      await page.evaluate(spaceOut, textSpacing)
      expect.soft(await tooWide(page)).toEqual([])
    })

    await test.step('the browser logs no error', () => {
      // A browser logs the 404 of a missing page itself.
      expect.soft(complaints.filter((text) => !(type === 'not found' && text.includes('404')))).toEqual([])
    })
    await test.step('it leaves nothing in the browser unasked, and no service worker', async () => {
      expect.soft(requested.map(({ pathname }) => pathname)).not.toContain('/keep-offline.js')
      expect.soft(await traces(page)).toEqual(nothing)
    })
    await test.step('it requests no data or script of the framework, and no server except that of the images', () => {
      const urls = requested.filter(({ protocol }) => protocol !== 'data:')
      expect
        .soft(urls.filter(({ href }) => href.includes('_rsc=') || /\/_next\/.*\.js/.test(href)))
        .toEqual([])
      expect
        .soft(urls.filter(({ origin, pathname }) => origin !== baseURL && !pathname.startsWith('/images/')))
        .toEqual([])
    })
  })

/** The Cumulative Layout Shift of the loaded page. Runs in the page. */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let sum = 0
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) if ('value' in entry) sum += Number(entry.value)
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    // What has been laid out since the page was loaded is painted before the second frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        add(observer.takeRecords())
        resolve(sum)
      }),
    )
  })

/** The headings that skip a level. */
async function skippedLevels(page: Page) {
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  return levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)
}

/** Adds a style sheet in a way that the page’s CSP allows. Runs in the page. */
const spaceOut = (css: string) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}

/** WCAG 2.2, 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`

/** Moves the focus out of an autofocused field, so that the next Tab goes to the first element. */
const startAtTop = (page: Page) =>
  page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus({ preventScroll: true })
    document.body.removeAttribute('tabindex')
  })

/** The focusable elements in document order. */
const focusable = (page: Page) =>
  page
    .locator('a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]')
    .evaluateAll((elements) => {
      // In a radio group the first option takes the focus; arrow keys move to the others.
      const names = new Set<string>()
      const isLaterChoice = (element: Element) =>
        element instanceof HTMLInputElement &&
        element.type === 'radio' &&
        names.size === names.add(element.name).size
      return elements
        .filter((element) => element.checkVisibility() && !isLaterChoice(element))
        .map((element) => element.outerHTML.slice(0, 120))
    })

declare global {
  interface Window {
    /** The elements that have had the focus, and whether their focus ring was inside the window. */
    walked: { at: string; isSeen: boolean }[]
  }
}

/** Records the focused element after each key. Runs in the page. */
const recordFocus = () => {
  window.walked = []
  addEventListener('keyup', () => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isInWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    window.walked.push({
      at: element.outerHTML.slice(0, 120),
      isSeen: isInWindow && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3,
    })
  })
}

/** Targets smaller than 44 px; links within a sentence are exempt. */
const tooSmall = (page: Page) =>
  page.locator('a[href], button, input:not([type="hidden"]), select, summary').evaluateAll((elements) => {
    const isInText = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.textContent.trim() !== element.textContent.trim()
    return elements
      .filter((element) => element.checkVisibility() && !element.matches(':not(:focus)[href="#content"]'))
      .filter((element) => !isInText(element))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 43.5)
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`,
      )
  })

test.describe('page transitions', () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    test(`the transition is ${reducedMotion === 'reduce' ? 'not ' : ''}animated: ${reducedMotion}`, async ({
      page,
    }) => {
      await page.addInitScript(() =>
        addEventListener('pagereveal', (event) => {
          document.documentElement.dataset.animated = String(event.viewTransition !== null)
        }),
      )
      await page.emulateMedia({ reducedMotion })
      await page.goto('/topics')
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Branches' }).click()
      await page.waitForURL('/branches')
      await expect(page.locator('html')).toHaveAttribute('data-animated', String(reducedMotion !== 'reduce'))
    })
})
