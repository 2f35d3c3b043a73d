import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { htmlProblems } from '../lib/testing/html-problems.ts'
import { expect, test } from './fixtures.ts'
import { pageTypes, unknownPages } from './page-types.ts'
import { tooWide } from './too-wide.ts'

const pages = [
  ...pageTypes,
  { type: 'article with a quiz, a table and a picture', path: '/current-affairs/basic-structure-doctrine' },
  { type: 'article in Gujarati', path: '/gu/current-affairs/russia-north-korea-pact' },
  { type: 'line', path: '/syllabus/upsc-mains-gs2/2.1' },
  { type: 'search', path: '/search' },
  { type: 'search with results', path: '/search?q=self-defence' },
  { type: 'search without results', path: '/search?q=zzz' },
  { type: 'finder without a place', path: '/branches/find?q=' },
  { type: 'finder with an unknown place', path: '/branches/find?q=zzzz' },
  { type: 'finder with several places', path: '/branches/find?q=Rampur' },
  ...unknownPages.map((path) => ({ type: 'not found', path })),
]

// The scripts that tests inject are not subject to the page's CSP.
test.use({ bypassCSP: true })

for (const { type, path } of pages)
  test.describe(`${type}, ${path}`, () => {
    test('is valid HTML with a language, one h1 and landmarks', async ({ page, request }) => {
      expect(await htmlProblems(await (await request.get(path)).text())).toEqual([])
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page.locator('h1')).toHaveCount(1)
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(landmark)).toHaveCount(1)
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
      expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([])
    })

    test('has no axe violations, light or dark', async ({ page }) => {
      await page.goto(path)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([])
      }
    })

    test('works by keyboard, and its header can be skipped', async ({ page }) => {
      await page.goto(path)
      await startAtTop(page)
      const wanted = await focusable(page)
      const walked: string[] = []
      while (walked.length < wanted.length) {
        await page.keyboard.press('Tab')
        const { at, seen } = await focused(page)
        expect(seen, `the focus on ${at} is visible`).toBe(true)
        walked.push(at)
      }
      expect(walked).toEqual(wanted)
      // No keyboard trap: after the last element the focus leaves the page.
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)

      await page.goto(path)
      await startAtTop(page)
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.locator('main')).toBeFocused()
      await page.keyboard.press('Tab')
      const isInHeader = () => document.querySelector('body > header')?.contains(document.activeElement)
      expect(await page.evaluate(isInHeader)).toBe(false)
    })

    test('fits a phone of 320 px, with increased text spacing too, and has targets for a thumb', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      expect(await tooWide(page)).toEqual([])
      expect(await tooSmall(page)).toEqual([])
      await page.addStyleTag({ content: textSpacing })
      expect(await tooWide(page)).toEqual([])
    })
  })

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

/** The focused element, and whether its focus ring is inside the window. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isInWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    return {
      at: element.outerHTML.slice(0, 120),
      seen: isInWindow && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3,
    }
  })

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
