import type { Locator, Page } from '@playwright/test'
import { today } from '../lib/dates.ts'
import { periodOf } from '../lib/period.ts'
import { routes } from '../lib/routes.ts'
import { headOf, newArticle, statusOf, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { tooWide } from './too-wide.ts'

const day = '/current-affairs/2026-11-18'
const week = '/current-affairs/2026-W47'
const month = '/current-affairs/archive/2026-11'

for (const [reason, names] of [
  ['has no notes', ['2023-06-05', '2023-W20', '2023-06', '2999-01-01', '2999-W01']],
  ['does not exist', ['2026-02-30', '2026-00-10', '2026-11-32', '2026-W00', '2026-W54', '2025-W53']],
  ['is not canonical', ['2026-w47', '2026-W7', '2026-11-1', '2026W47', '20261118', '2026-11-18T00:00']],
  ['has no such part', ['2026-11-18/page/2', '2026-W47/page/02', 'poona-pact-1932/page/2']],
] as const)
  test(`a period that ${reason} answers 404`, async ({ request }) => {
    for (const name of names)
      for (let visit = 0; visit < 2; visit += 1)
        expect(await statusOf(request, `/current-affairs/${name}`), name).toBe(404)
  })

test('the first part has one URL, and so has a month', async ({ request }) => {
  for (const [path, canonical] of [
    [`${day}/page/1`, day],
    ['/current-affairs/2026-11', month],
  ] as const) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([response.status(), response.headers().location]).toEqual([308, canonical])
  }
})

test.describe('without scripts, on a phone of 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('a day can be read, tested, and left for its neighbours, its week and its month', async ({ page }) => {
    await page.goto('/')
    const latest = page.getByRole('region', { name: /^(?:Latest|Today)/ })
    await latest.getByRole('link', { name: 'Key facts and questions of the day' }).click()
    await expect(page).toHaveURL(/\/current-affairs\/\d{4}-\d\d-\d\d$/)

    await page.goto(day)
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
    expect(headings).toEqual([
      ...['Key facts', 'UPSC Prelims GS', 'UPSC Mains GS2', 'Quiz', 'Mains practice', 'Past questions'],
    ])
    await expect(page.getByRole('article')).toHaveCount(2)

    const question = page.getByRole('group').first()
    const check = question.getByText('Check your answer')
    await expect(check).toBeHidden()
    await question.getByRole('radio').nth(0).check()
    await check.click()
    const isRight = await question.getByText('Your answer is right.').isVisible()
    await expect(question.getByText('Your answer is wrong.')).toBeVisible({ visible: !isRight })

    await page.getByRole('navigation', { name: 'Other days' }).getByRole('link').last().click()
    await expect(page).toHaveURL(/\/2026-11-19$/)
    await page.getByRole('navigation', { name: 'Other days' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/2026-11-18$/)
    await page.getByRole('link', { name: 'Week of 16–22 November 2026' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Current affairs, 16–22 November 2026')
    await page.getByRole('link', { name: '18 Nov' }).click()
    await page
      .getByRole('navigation', { name: 'Breadcrumb' })
      .getByRole('link', { name: 'November 2026' })
      .click()
    await expect(page).toHaveURL(new RegExp(`${month}$`))
    await page.getByRole('link', { name: '18 Nov' }).click()
    await expect(page).toHaveURL(new RegExp(`${day}$`))
  })
})

test('every period fits a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [day, week, month]) {
    await page.goto(path)
    expect(await tooWide(page), path).toEqual([])
  }
})

test('a period prints with its answers on the last sheet, and without what works only on a screen', async ({
  page,
  world,
}) => {
  for (const path of [day, week, month]) {
    await page.goto(path)
    const questions = await page
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .count()
    expect(questions).toBeGreaterThan(3)
    await page.emulateMedia({ media: 'print' })
    const answers = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Answers to the quiz' }) })
    await expect(answers.getByRole('listitem')).toHaveCount(questions)
    expect(await styleOf(answers, 'breakBefore')).toBe('page')
    for (const screenOnly of [
      page.getByRole('navigation'),
      page.getByRole('radio'),
      page.getByText('Check your answer'),
    ])
      expect(await screenOnly.count()).toBe(await hiddenIn(screenOnly))
    expect(await sheetFoot(page)).toContain(`@bottom-left{content:'${world.siteUrl}${path}'}`)
    expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1')).toMatch(
      /\/MediaBox \[0 0 59[45]/,
    )
    await page.emulateMedia({ media: 'screen' })
  }
})

test('a month prints its contents on a sheet of their own, and each note in full', async ({ page }) => {
  await page.goto(month)
  const titles = await page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts()
  expect(titles.length).toBeGreaterThan(3)
  const contents = page.getByRole('region', { name: 'Contents' })
  expect(await contents.getByRole('listitem').allInnerTexts()).toEqual(titles)
  await expect(page.getByRole('article').first().getByRole('heading', { level: 4 }).first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  expect(await styleOf(contents, 'breakAfter')).toBe('page')
})

const styleOf = (element: Locator, property: 'breakAfter' | 'breakBefore') =>
  element.evaluate((found, key) => getComputedStyle(found)[key], property)

const hiddenIn = (elements: Locator) =>
  elements.evaluateAll((all) => all.filter((element) => !element.checkVisibility()).length)

const sheetFoot = async (page: Page) =>
  (await page.locator('style').evaluateAll((styles) => styles.map((style) => style.textContent))).join()

test('an article that is published, moved and unpublished makes and removes its day and week', async ({
  world,
  request,
}) => {
  const text = async (path: string) => (await request.get(path)).text()
  const [first, second, both] = ['2017-03-06', '2017-03-09', '2017-W10'].map(
    (name) => `/current-affairs/${name}`,
  )
  for (const path of [first!, second!, both!]) expect(await statusOf(request, path)).toBe(404)
  const article = newArticle({
    title: 'Alone in its week',
    publishedAt: '2017-03-06T18:29:59Z',
    keyFacts: ['The only fact of the week'],
  })
  await world.editor.create(article)
  for (const path of [first!, both!]) {
    await until(async () => (await statusOf(request, path)) === 200)
    expect(await text(path)).toContain('The only fact of the week')
  }

  // The card of the day shows how many notes it has.
  const imageOf = async () => (await headOf(request, first!)).image
  const image = await imageOf()
  expect(image).toContain('/cards/period-en/2017-03-06/')
  expect(await statusOf(request, image)).toBe(200)
  const other = newArticle({ title: 'A second note', publishedAt: '2017-03-06T00:00:00Z' })
  await world.editor.create(other)
  await until(async () => (await text(first!)).includes('2 notes'))
  expect(await imageOf()).not.toBe(image)
  await until(async () => (await statusOf(request, image)) === 308)
  await world.editor.delete(other._id)

  await world.editor.patch(article._id).set({ publishedAt: '2017-03-08T18:30:00Z' }).commit()
  await until(async () => (await statusOf(request, second!)) === 200)
  await until(async () => (await statusOf(request, first!)) === 404)
  await world.editor.delete(article._id)
  for (const path of [second!, both!]) await until(async () => (await statusOf(request, path)) === 404)
})

test('/today leads to the newest day at once, and no cache keeps it for longer than a minute', async ({
  world,
  request,
}) => {
  const leadsTo = async () => {
    const response = await request.get(routes.today, { maxRedirects: 0 })
    expect(response.headers()['cache-control']).toMatch(/^public, max-age=0, s-maxage=(?:60|1)$/)
    return `${response.status()} ${response.headers().location ?? ''}`
  }
  const before = await leadsTo()
  expect(before).toMatch(/^307 \/current-affairs\/\d{4}-\d\d-\d\d$/)
  const scheduled = newArticle({ title: 'Not of today', publishedAt: '2999-01-01T00:00:00Z' })
  const article = newArticle({ title: 'News of this very day' })
  const path = routes.period(periodOf('day', article.publishedAt))
  await world.editor.transaction().create(scheduled).create(article).commit()
  await until(async () => (await leadsTo()) === `307 ${path}`)
  const page = await request.get(routes.today)
  expect(new URL(page.url()).pathname).toBe(path)
  await until(async () => (await (await request.get(path)).text()).includes(article.title))
  const home = await (await request.get('/')).text()
  expect(home).toContain(`href="${path}"`)
  expect(home).toContain('Today <')
  for (const { _id } of [scheduled, article]) await world.editor.delete(_id)
  if (before !== `307 ${path}`) await until(async () => (await leadsTo()) === before)
  expect(today() >= before.slice(-10)).toBe(true)
})
