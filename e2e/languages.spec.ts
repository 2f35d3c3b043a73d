import type { Page } from '@playwright/test'
import { languageNames, languages, pathsIn, siteLanguage, type Language } from '../lib/languages.ts'
import { htmlProblems } from '../lib/testing/html-problems.ts'
import { routes } from '../lib/routes.ts'
import { accessibilityProblems } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { pageTypes } from './page-types.ts'
import { tooWide } from './too-wide.ts'

/** A page of each type that exists in every language, by its path without the language. */
const everywhere: Record<string, string> = {
  month: '/current-affairs/archive/2026-11',
  article: '/current-affairs/panchayati-raj-73rd-amendment',
  'cards of a month': '/current-affairs/archive/2026-11/cards',
}
const pages = [
  ...pageTypes
    .filter(({ type }) => type !== 'list, second page')
    .map(({ type, path }) => ({ type, path: everywhere[type] ?? path })),
  { type: 'search', path: '/search' },
  { type: 'search with results', path: '/search?q=panchayati+raj' },
  { type: 'finder with an unknown place', path: '/branches/find?q=zzzz' },
]

/** Names, abbreviations and codes of papers that are written in Latin letters in every language. */
const names = /^(?:[A-Z]+\d*|[A-Z]?\d+[A-Z]*|WhatsApp|JavaScript|Anki|Essay|[a-d])$/

/**
 * The texts in Latin letters: all that are not marked as English, and in the frame (navigation, headings, labels, buttons)
 * also those that are.
 */
const englishTexts = (page: Page, language: Language) =>
  page.evaluate((own) => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const parent = node.parentElement
      if (!parent || parent.closest('script, style, template')) continue
      const isOfPage = parent.closest('[lang]')?.getAttribute('lang') === own
      const isFrame = parent.closest('header, footer, nav, button, h1, form label') !== null
      const isContent = parent.closest('article, [lang="en"] [lang], nav a[hreflang]') !== null
      if (isOfPage || (isFrame && !isContent)) found.push(node.textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        if (element.closest('[lang]')?.getAttribute('lang') === own)
          found.push(element.getAttribute(name) ?? '')
    return found
  }, language)

/** Texts beside an element in a flex container, which drops the space between them. */
const lostSpaces = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => /flex|grid/.test(getComputedStyle(element).display))
      .flatMap((element) => [...element.childNodes])
      .filter(({ nodeType, textContent, previousSibling, nextSibling }) => {
        const text = nodeType === Node.TEXT_NODE ? (textContent ?? '') : ''
        return text.trim() && ((previousSibling && /^\s/.test(text)) || (nextSibling && /\s$/.test(text)))
      })
      .map(({ parentElement }) => parentElement?.outerHTML),
  )

const latinWords = (texts: string[]) =>
  texts.flatMap((text) => text.match(/[A-Za-z][A-Za-z0-9’'-]*/g) ?? []).filter((word) => !names.test(word))

/** The absolute URLs of the `alternate` links, by language. */
const alternates = (page: Page) =>
  page
    .locator('head link[rel=alternate][hreflang]')
    .evaluateAll((links) =>
      Object.fromEntries(
        links.map((link) => [
          link.getAttribute('hreflang') ?? '',
          new URL((link as HTMLLinkElement).href).pathname,
        ]),
      ),
    )

for (const language of languages.filter((language) => language !== siteLanguage))
  for (const { type, path } of pages) {
    const at = pathsIn(language)(path)
    test(`${type}, ${at}: in the language, valid, accessible, and linked with its other languages`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      const answer = await page.goto(at)
      expect(answer?.status()).toBe(200)
      expect.soft(await htmlProblems((await answer?.text()) ?? '')).toEqual([])
      await expect.soft(page.locator('html')).toHaveAttribute('lang', language)
      expect.soft(latinWords(await englishTexts(page, language))).toEqual([])
      expect.soft(await tooWide(page)).toEqual([])
      expect.soft(await lostSpaces(page)).toEqual([])
      // The style guide's test measures the contrast of every component in each language.
      expect.soft(await accessibilityProblems(page, { colours: false })).toEqual([])

      await test.step('its links stay in the language', async () => {
        const links = await page.locator('body a[href^="/"]').evaluateAll((found) =>
          found.map((link) => ({
            path: link.getAttribute('href') ?? '',
            isMarked: link.hasAttribute('hreflang') || link.closest('[lang]') !== document.documentElement,
          })),
        )
        const elsewhere = links.filter(
          (link) => !link.isMarked && !new RegExp(`^/${language}(?:/|$)`).test(link.path),
        )
        expect.soft(elsewhere.map((link) => link.path)).toEqual([])
      })

      await test.step('the switch leads to the same page, which names all versions', async () => {
        const shown = await alternates(page)
        for (const other of languages.filter((other) => other !== language)) {
          const link = page
            .getByRole('navigation')
            .getByRole('link', { name: languageNames[other], exact: true })
          await expect.soft(link).toHaveAttribute('href', pathsIn(other)(path))
          await expect.soft(link).toHaveAttribute('hreflang', other)
        }
        if (!path.includes('?') && Object.keys(shown).length > 0) {
          const bare = pathsIn(siteLanguage)(path)
          expect.soft(shown).toMatchObject({ [language]: at, en: bare, 'x-default': bare })
          await expect.soft(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${at}$`))
        }
      })
    })
  }

test('a note that is not translated says so, and leads to the page of its topic', async ({ page }) => {
  await page.goto('/gu/current-affairs/russia-north-korea-pact')
  const hindi = page.getByRole('navigation').locator('a[lang=hi]')
  await expect(hindi).toHaveText('हिन्दी में नहीं है: मिलता-जुलता पृष्ठ')
  await hindi.click()
  await expect(page).toHaveURL(/\/hi\/topics\//)
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi')
})

test('a day without notes in a language leads to the month or to the newest notes', async ({
  page,
  request,
}) => {
  expect((await request.get('/hi/current-affairs/2024-06-21')).status()).toBe(404)
  await page.goto('/current-affairs/2024-06-21')
  await expect(page.getByRole('navigation').locator('a[lang=gu]')).toHaveAttribute(
    'href',
    '/gu/current-affairs/2024-06-21',
  )
  await expect(page.getByRole('navigation').locator('a[lang=hi]')).toHaveAttribute(
    'href',
    '/hi/current-affairs',
  )
  expect(await alternates(page)).not.toHaveProperty('hi')
})

test('unknown addresses, old addresses and the site’s language in a path', async ({ request }) => {
  const missing = await request.get('/gu/no-such-page')
  expect(missing.status()).toBe(404)
  expect(await missing.text()).toContain('<html lang="gu">')
  for (const [from, to] of [
    ['/en', '/'],
    ['/en/topics', '/topics'],
    ['/gu/today', '/gu/current-affairs/'],
  ] as const) {
    const { headers } = await request
      .get(from, { maxRedirects: 0 })
      .then((found) => ({ headers: found.headers() }))
    expect(headers.location, from).toMatch(new RegExp(`^(?:https?://[^/]+)?${to}`))
  }
})

test('feed, manifest and offline list of each language are its own', async ({ request }) => {
  for (const language of languages) {
    const to = pathsIn(language)
    expect(await (await request.get(to(routes.feed))).text()).toContain(`<language>${language}</language>`)
    expect(await (await request.get(to(routes.jsonFeed))).json()).toMatchObject({ language })
    expect(await (await request.get(to(routes.manifest))).json()).toMatchObject({
      lang: `${language}-IN`,
      start_url: to('/'),
    })
  }
})
