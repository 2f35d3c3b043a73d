import type { BrowserContext, Page } from '@playwright/test'
import { until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { findNginx, startNginx } from './nginx.ts'
import { pageTypes, unknownPages } from './page-types.ts'

const paths = [
  ...pageTypes.map(({ path }) => path),
  '/search?q=panchayati+raj',
  '/branches/find?q=',
  unknownPages[0],
]
const list = '/current-affairs'
const article = '/current-affairs/dandi-march-1930'

/** With this cookie Next renders the page itself. It enables no preview, so the content is the published one. */
const askNext = { name: '__prerender_bypass', value: 'none' }

/** Scripts change elements, and so the rules that match them. */
const withoutScript = { javaScriptEnabled: false }

test.describe('without script', () => {
  /** Visitors who go through all pages: without the cookie of a visit, with it, and one whose pages Next renders. */
  let visitors: { first: Page; later: Page; ofNext: Page }

  test.beforeAll(async ({ browser, world }) => {
    const visitor = async (cookies: Parameters<BrowserContext['addCookies']>[0] = []) => {
      const context = await browser.newContext({ ...withoutScript, baseURL: world.siteUrl })
      await context.addCookies(cookies)
      return context.newPage()
    }
    const first = await visitor()
    await first.goto('/')
    // The style sheet sets the cookie, and only when it is loaded from the site.
    await until(async () => (await first.context().cookies()).length > 0)
    const cookies = await first.context().cookies()
    await first.context().clearCookies()
    visitors = { first, later: await visitor(cookies), ofNext: await visitor(cookies) }
  })
  test.afterAll(async () => {
    for (const page of Object.values(visitors)) await page.context().close()
  })

  for (const path of paths) {
    test(`${path} inlines or links every rule of Next’s style sheet that can match it`, async ({
      baseURL,
    }) => {
      const { first, later, ofNext } = visitors
      const linkedSheet = (page: Page) => page.locator('head > link[rel=stylesheet]')
      await first.goto(path)
      await expect(linkedSheet(first)).toHaveCount(0)
      const rules = await first.evaluate(matchingRules)
      expect(rules.length).toBeGreaterThan(20)

      await later.goto(path)
      await expect(linkedSheet(later)).toHaveCount(1)
      expect(await later.evaluate(matchingRules)).toEqual(rules)

      // Next has no page for an unknown path.
      if (path !== unknownPages[0]) {
        // Next takes the cookie away, because it enables no preview.
        await ofNext.context().addCookies([{ ...askNext, url: baseURL ?? '' }])
        await ofNext.goto(path)
        await expect(ofNext.locator('script[src^="/_next/"]').first()).toBeAttached()
        // A page's own rules, which Next may put between the shared ones, come last.
        expect((await ofNext.evaluate(matchingRules)).sort()).toEqual([...rules].sort())
      }
    })
  }
})

test('the first page of a visit loads the style sheet last, the next one links the cached sheet', async ({
  page,
  world,
}) => {
  const bytesOfSheet = async () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => new URL(name).pathname.startsWith('/styles/'))
        .map(({ transferSize }) => transferSize),
    )
  await page.goto(list)
  // The style sheet sets the cookie.
  await until(async () => (await page.context().cookies()).length > 0)
  await expect.poll(bytesOfSheet).toEqual([expect.any(Number)])
  expect(await page.locator('style').first().textContent()).toContain('@layer')
  await page.goto(article)
  await expect(page.locator('head > link[rel=stylesheet]')).toHaveAttribute(
    'href',
    /^\/styles\/[\w-]{8}\.css$/,
  )
  expect(await bytesOfSheet()).toEqual([0])
  const cookies = await page.context().cookies()
  expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
    { name: 'styles', httpOnly: true, sameSite: 'Lax' },
  ])
  const unknown = await page.request.get(`${world.siteUrl}/styles/AAAAAAAA.css`)
  expect(unknown.status()).toBe(404)
})

test('a browser without cookies gets self-contained pages', async ({ page, context }) => {
  await page.goto(list)
  await until(async () => (await context.cookies()).length > 0)
  await context.clearCookies()
  await page.goto(article)
  await expect(page.locator('head > link[rel=stylesheet]')).toHaveCount(0)
  expect(await page.locator('style').first().textContent()).toContain('@layer')
})

test('a cache in front keeps one page for each of the two variants', async ({ world }) => {
  const program = findNginx()
  test.skip(!program, 'There is no nginx on this machine.')
  const nginx = await startNginx(program!, world.siteUrl)
  try {
    const text = async (cookie?: string) =>
      (await fetch(nginx.url + article, { headers: cookie ? { cookie } : {} })).text()
    const first = await text()
    const [sheet = '', version = ''] = /\/styles\/([\w-]+)\.css/.exec(first) ?? []
    const cookie = `styles=${version}`
    const later = await text(cookie)
    expect(first).toContain('<style>@layer')
    expect(later).toContain(`<link rel="stylesheet" href="${sheet}">`)
    expect(later).not.toContain('@layer')
    expect(await text()).toBe(first)
    expect(await text(cookie)).toBe(later)
    expect(await text('styles=another')).toBe(first)
    expect((await nginx.visits(article)).fromCache).toBe(2)
    expect((await fetch(nginx.url + sheet)).headers.getSetCookie()).toHaveLength(1)
    expect((await fetch(nginx.url + sheet)).headers.getSetCookie()).toHaveLength(1)
  } finally {
    await nginx.stop()
  }
})

/**
 * The rules that can match the page, with their conditions. Generated class names become `.c`, custom properties their
 * number among those that the rules use; definitions of others are left out. Runs in the page.
 */
function matchingRules(): string[] {
  const selectorsOf = ({ selectorText }: CSSStyleRule) => {
    const selectors = ['']
    let depth = 0
    for (const character of selectorText) {
      if ('(['.includes(character)) depth += 1
      if (')]'.includes(character)) depth -= 1
      if (character === ',' && depth === 0) selectors.push('')
      else selectors.push(`${selectors.pop() ?? ''}${character}`)
    }
    return selectors.map((selector) => selector.trim())
  }
  /** Without pseudo-classes and pseudo-elements, which depend on more than the markup. */
  const canMatch = (selector: string) => {
    const bare = selector.replace(
      /::?(?!is|where|not|has|lang|root|nth|first|last|only|empty)[\w-]+(?:\([^)]*\))?/g,
      '',
    )
    try {
      return document.querySelector(bare.replace(/(^|[\s>+~(,])(?=$|[\s>+~),])/g, '$1*') || '*') !== null
    } catch {
      return true
    }
  }
  const collect = (rules: CSSRuleList, condition: string): string[] =>
    Array.from(rules).flatMap((rule) => {
      if (rule instanceof CSSStyleRule)
        return selectorsOf(rule)
          .filter(canMatch)
          .map((selector) => `${condition}${selector.replace(/\.[\w-]+/g, '.c')}{${rule.style.cssText}}`)
      if (rule instanceof CSSGroupingRule)
        return collect(rule.cssRules, `${condition}${rule.cssText.slice(0, rule.cssText.indexOf('{'))}|`)
      return []
    })
  const rules = Array.from(document.styleSheets)
    .filter(({ media }) => media.mediaText !== 'not all')
    .flatMap(({ cssRules }) => collect(cssRules, ''))
  const definition = /(--[\w-]+): ([^;]*);\s?/g
  const references = (text: string) => Array.from(text.matchAll(/var\(\s*(--[\w-]+)/g), ([, name]) => name)
  const definitions = rules.flatMap((rule) => [...rule.matchAll(definition)])
  const used = new Set(rules.flatMap((rule) => references(rule.replace(definition, ''))))
  // The set grows while it is iterated.
  for (const name of used)
    for (const [, defined, value = ''] of definitions)
      if (defined === name) for (const reference of references(value)) used.add(reference)
  const names = [...new Set(definitions.map(([, name]) => name))].filter((name) => used.has(name))
  return rules.map((rule) =>
    rule
      .replace(definition, (text, name: string) => (used.has(name) ? text : ''))
      .replace(/--[\w-]+/g, (name) => (names.includes(name) ? `--${names.indexOf(name)}` : name)),
  )
}
