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
const note = '/current-affairs/dandi-march-1930'

/** Next answers whoever has this cookie; as it opens no preview, with what is published. */
const askNext = { name: '__prerender_bypass', value: 'none' }

for (const path of paths) {
  test(`${path} carries or links every rule of Next’s that it can match`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    await page.goto(path)
    const first = await page.evaluate(matchingRules)
    expect(first.length).toBeGreaterThan(20)
    await until(async () => (await context.cookies()).length > 0)

    const laterContext = await browser.newContext({ ...(baseURL && { baseURL }) })
    await laterContext.addCookies(await context.cookies())
    const laterPage = await laterContext.newPage()
    await laterPage.goto(path)
    await expect(laterPage.locator('head > link[rel=stylesheet]')).toHaveCount(1)
    expect(await laterPage.evaluate(matchingRules)).toEqual(first)

    // The framework has no page of its own for an address that leads nowhere.
    if (path !== unknownPages[0]) {
      await laterContext.addCookies([{ ...askNext, url: baseURL ?? '' }])
      await laterPage.goto(path)
      await expect(laterPage.locator('script[src^="/_next/"]').first()).toBeAttached()
      expect(await laterPage.evaluate(matchingRules)).toEqual(first)
    }
    await laterContext.close()
  })
}

test('the first page of a visit asks for the sheet last, the next one links what the browser has kept', async ({
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
  await page.goto(list, { waitUntil: 'networkidle' })
  expect(await bytesOfSheet()).toEqual([expect.any(Number)])
  expect(await page.locator('style').first().textContent()).toContain('@layer')
  await page.goto(note, { waitUntil: 'networkidle' })
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

test('a browser that takes no cookies gets pages that are whole in themselves', async ({ page, context }) => {
  await page.goto(list, { waitUntil: 'networkidle' })
  await context.clearCookies()
  await page.goto(note)
  await expect(page.locator('head > link[rel=stylesheet]')).toHaveCount(0)
  expect(await page.locator('style').first().textContent()).toContain('@layer')
})

test('a cache in front keeps a page for each of the two', async ({ world }) => {
  const program = findNginx()
  test.skip(!program, 'There is no nginx on this machine.')
  const nginx = await startNginx(program!, world.siteUrl)
  try {
    const text = async (cookie?: string) =>
      (await fetch(nginx.url + note, { headers: cookie ? { cookie } : {} })).text()
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
    expect((await nginx.visits(note)).fromCache).toBe(2)
    expect((await fetch(nginx.url + sheet)).headers.getSetCookie()).toHaveLength(1)
    expect((await fetch(nginx.url + sheet)).headers.getSetCookie()).toHaveLength(1)
  } finally {
    await nginx.stop()
  }
})

/** The rules that the page could match, with their conditions; class names, which differ, as `.c`. Runs in the page. */
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
  /** Without states and generated boxes, which depend on more than the markup. */
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
  return Array.from(document.styleSheets)
    .filter(({ media }) => media.mediaText !== 'not all')
    .flatMap(({ cssRules }) => collect(cssRules, ''))
}
