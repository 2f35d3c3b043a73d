import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { accessibilityProblems } from './accessibility.ts'
import { newArticle, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { tooWide } from './too-wide.ts'

const deck = '/topics/economy/cards.json'

/** The revision that the browser stores. */
const stored = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('revision') ?? '{}'))

const summary = (page: Page) => page.locator('#summary')
const card = (page: Page) => page.getByRole('region', { name: 'Card' })

const addEconomy = async (page: Page) => {
  await page.goto('/revise')
  await page.getByRole('button', { name: 'Add Economy', exact: true }).click()
  await expect(summary(page)).toHaveText(/^0 cards due today, \d+ new\.$/)
}

/** Days that pass before the next visit. */
const passDays = (page: Page, days: number) => page.clock.setSystemTime(Date.now() + days * 86_400_000)

for (const path of [
  deck,
  '/current-affairs/archive/2026-11/cards.json',
  '/current-affairs/2026-11-18/cards.json',
  '/current-affairs/2026-W47/cards.json',
  '/current-affairs/basic-structure-doctrine/cards.json',
])
  test(`${path} has cards with ids of their own, and is stored compressed like a page`, async ({
    request,
  }) => {
    for (let visit = 0; visit < 2; visit += 1) {
      const answer = await request.get(path, { headers: { 'accept-encoding': 'br' } })
      expect(answer.headers()['content-type']).toContain('application/json')
      expect(answer.headers()['content-encoding']).toBe('br')
      expect(answer.headers().etag).toBeTruthy()
      const { title, cards } = await answer.json()
      expect(title).not.toBe('')
      expect(cards.length).toBeGreaterThan(0)
      const ids = cards.map(({ id }: { id: string }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { front, back, language, source } of cards) {
        expect([front.join(''), back.join(''), language, source.title, source.url]).not.toContain('')
      }
    }
  })

test('a page without cards has no deck', async ({ request }) => {
  for (const path of [
    '/topics/no-such-topic',
    '/current-affairs/no-such-note',
    // It has neither key facts nor questions.
    '/current-affairs/russia-north-korea-pact',
    '/current-affairs/1999-01-01',
    '/current-affairs/archive/1999-01',
    '/xx/current-affairs/basic-structure-doctrine',
  ])
    expect((await request.get(`${path}/cards.json`, { maxRedirects: 0 })).status(), path).toBe(404)
})

test.describe('without scripts, on a phone of 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('the page explains itself and leads to decks whose cards open and close', async ({ page }) => {
    await page.goto('/revise')
    await expect(page.getByText('Without JavaScript no answer can be remembered')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    expect(await tooWide(page)).toEqual([])
    await page.getByRole('link', { name: 'Economy', exact: true }).click()
    await expect(page).toHaveURL(/\/topics\/economy\/cards$/)
    const first = page.locator('details').first()
    await expect(first.getByRole('paragraph').first()).toBeHidden()
    await first.locator('summary').click()
    await expect(first.getByRole('paragraph').first()).toBeVisible()
    await expect(first.getByRole('link')).toHaveAttribute('href', /\/current-affairs\/[a-z0-9-]+$/)
    await expect(page.getByRole('link', { name: 'All cards as a file for Anki' })).toHaveAttribute(
      'href',
      '/topics/economy/cards.txt',
    )
    await expect(page.getByRole('button')).toHaveCount(0)
    expect(await tooWide(page)).toEqual([])
  })
})

test('the cards of a deck are all open on paper', async ({ page }) => {
  await page.goto('/topics/economy/cards')
  await page.emulateMedia({ media: 'print' })
  const answers = page.locator('details > p')
  expect(await answers.count()).toBeGreaterThan(10)
  for (const box of await answers.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().height),
  ))
    expect(box).toBeGreaterThan(0)
})

test('a deck is added on a topic’s cards, a month, a day and a note; the page of revision shows and removes it', async ({
  page,
}) => {
  for (const [path, name] of [
    ['/topics/economy/cards', 'Economy'],
    ['/current-affairs/archive/2026-11', 'November 2026'],
    ['/current-affairs/2026-11-18', '18 November 2026'],
    ['/current-affairs/basic-structure-doctrine', /structure/i],
  ] as const) {
    await page.goto(path)
    await page.getByRole('button', { name: 'Add to revision' }).click()
    const link = page.getByRole('link', { name: 'Revise these cards' })
    await expect(link).toBeFocused()
    await page.reload()
    await link.click()
    await expect(page).toHaveURL(/\/revise$/)
    await expect(
      page.getByRole('button', { name: name === 'Economy' ? 'Remove Economy' : /^Remove/ }).last(),
    ).toBeVisible()
  }
  const own = page.getByRole('region', { name: 'Your other decks' })
  await expect(own.getByRole('listitem')).toHaveCount(2)
  await own.getByRole('button', { name: 'Remove 18 November 2026' }).click()
  await expect(own.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Remove Economy', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Add Economy', exact: true })).toBeVisible()
  expect(Object.keys((await stored(page)).decks).sort()).toEqual([
    '/current-affairs/archive/2026-11/cards.json',
    '/current-affairs/basic-structure-doctrine/cards.json',
  ])
})

test('by keyboard: space shows a card, 1 and 2 rate it, and it comes again when it is due', async ({
  page,
}) => {
  await page.clock.install({ time: new Date() })
  await addEconomy(page)
  const total = Number(/(\d+) new/.exec(await summary(page).innerText())?.[1])
  await page.getByRole('button', { name: 'Start' }).focus()
  await page.keyboard.press('Enter')

  const front = card(page).getByRole('heading')
  const answer = page.locator('#back')
  await expect(front).toBeFocused()
  await expect(page.getByRole('button', { name: 'Start' })).toBeHidden()
  await expect(answer).toBeHidden()
  await page.keyboard.press('2')
  await expect(answer).toBeHidden()
  await page.keyboard.press('Space')
  await expect(answer).toBeFocused()
  const first = await front.innerText()
  await page.keyboard.press('2')
  await expect(front).not.toHaveText(first)
  await expect(front).toBeFocused()
  await expect(answer).toBeHidden()
  await page.keyboard.press('Space')
  await page.keyboard.press('1')
  await expect(summary(page)).toHaveText(`2 cards answered, 1 known. 0 cards due today, ${total - 2} new.`)
  const steps = Object.values((await stored(page)).cards as Record<string, [number, number]>)
  expect(steps.map(([step]) => step)).toEqual([0, 0])

  // Both are due tomorrow; one that is known then has seven days, one that is not has one again.
  await passDays(page, 1)
  await page.reload()
  await expect(summary(page)).toHaveText(`2 cards due today, ${total - 2} new.`)
  await page.getByRole('button', { name: 'Start' }).click()
  for (const key of ['2', '1']) {
    await page.keyboard.press('Space')
    await page.keyboard.press(key)
  }
  await expect(summary(page)).toContainText('2 cards answered, 1 known. 0 cards due today')
  await passDays(page, 2)
  await page.reload()
  await expect(summary(page)).toHaveText(`1 card due today, ${total - 2} new.`)
  await passDays(page, 8)
  await page.reload()
  await expect(summary(page)).toHaveText(`2 cards due today, ${total - 2} new.`)
})

test('the keys are free outside the card, and a focused button keeps its own space', async ({ page }) => {
  await addEconomy(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'Show the answer' }).focus()
  await page.keyboard.press('Space')
  await expect(page.locator('#back')).toBeVisible()
  await page.getByRole('link', { name: 'Economy', exact: true }).focus()
  await page.keyboard.press('2')
  expect(await stored(page)).toMatchObject({ cards: {} })
  await page.getByRole('button', { name: '2: I knew' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(async () => Object.keys((await stored(page)).cards).length).toBe(1)
})

test('the end of a session says so, and when the next card comes', async ({ page }) => {
  await page.goto('/current-affairs/basic-structure-doctrine')
  await page.getByRole('button', { name: 'Add to revision' }).click()
  await page.getByRole('link', { name: 'Revise these cards' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  while (await card(page).isVisible()) {
    await page.getByRole('button', { name: 'Show the answer' }).click()
    await page.getByRole('button', { name: '2: I knew' }).click()
  }
  await expect(summary(page)).toBeFocused()
  const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('en-IN', { dateStyle: 'long' })
  await expect(summary(page)).toContainText(`Nothing is left for today. The next card comes on ${tomorrow}.`)
})

test('a session is accessible at every step, and fits a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await addEconomy(page)
  for (const step of ['Start', 'Show the answer', '1: I did not know']) {
    await page.getByRole('button', { name: step }).click()
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await tooWide(page)).toEqual([])
  }
})

test('two tabs share one revision: a card answered in one is not asked in the other', async ({
  page,
  context,
}) => {
  await addEconomy(page)
  const other = await context.newPage()
  await other.goto('/revise')
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Start' }).click()
  const asked = await card(other).getByRole('heading').innerText()
  await expect(card(page).getByRole('heading')).toHaveText(asked)
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.getByRole('button', { name: '2: I knew' }).click()
  await expect(card(other).getByRole('heading')).not.toHaveText(asked)
  await other.getByRole('button', { name: 'Show the answer' }).click()
  await other.getByRole('button', { name: '2: I knew' }).click()
  await page.getByRole('button', { name: 'Add Polity', exact: true }).click()
  await expect(other.getByRole('button', { name: 'Remove Polity', exact: true })).toBeVisible()
  const { decks, cards } = await stored(page)
  expect([Object.keys(decks).length, Object.keys(cards).length]).toEqual([2, 2])
})

test('a saved file takes the revision to another browser, where it is added to what is there', async ({
  page,
  browser,
  world,
}) => {
  await addEconomy(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.getByRole('button', { name: '2: I knew' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/^revision-\d{4}-\d\d-\d\d\.json$/)
  const path = await download.path()
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(await stored(page))

  const context = await browser.newContext({ baseURL: world.siteUrl })
  const other = await context.newPage()
  await other.goto('/revise')
  await other.getByRole('button', { name: 'Add Polity', exact: true }).click()
  await expect(summary(other)).toContainText('new')
  await other.getByLabel('Open a file').setInputFiles(path)
  await expect(summary(other)).toContainText('is added.')
  await expect(other.getByRole('button', { name: 'Remove Economy', exact: true })).toBeVisible()
  await expect(other.getByRole('button', { name: 'Remove Polity', exact: true })).toBeVisible()
  expect((await stored(other)).cards).toEqual((await stored(page)).cards)
  await context.close()
})

test('a wrong file changes nothing, and the message names it', async ({ page }) => {
  await addEconomy(page)
  const before = await stored(page)
  for (const text of ['', 'not JSON', '{"decks":{"https://example.com/cards.json":"A"},"cards":{}}', '[]']) {
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(page.getByRole('alert')).toHaveText('“notes.json” was not saved here: nothing has changed.')
    expect(await stored(page)).toEqual(before)
    await page.reload()
    await expect(page.locator('#problem')).toBeEmpty()
  }
})

test('a revision that cannot be read is never overwritten by an answer, and can be saved, replaced and deleted', async ({
  page,
}) => {
  await page.goto('/revise')
  await page.evaluate(() => localStorage.setItem('revision', '{"decks":'))
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('can’t be read')
  await page.getByRole('button', { name: 'Add Economy', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('can’t be read')
  expect(await page.evaluate(() => localStorage.getItem('revision'))).toBe('{"decks":')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toBe('{"decks":')
  const revision = { decks: { [deck]: 'Economy' }, cards: {} }
  await page.getByLabel('Open a file').setInputFiles({
    name: 'revision.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(revision)),
  })
  await expect(summary(page)).toContainText('“revision.json” is added.')
  expect(await stored(page)).toEqual(revision)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Delete from this browser' }).click()
  await expect(summary(page)).toContainText('Your revision is deleted.')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('full storage: the answer is not counted, the message says so, and nothing is lost', async ({
  page,
}) => {
  await addEconomy(page)
  await page.getByRole('button', { name: 'Start' }).click()
  const before = await stored(page)
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1)
      try {
        for (;;) localStorage.setItem(`full ${size} ${localStorage.length}`, 'x'.repeat(size))
      } catch {
        // Now there is no room for so much.
      }
  })
  const asked = await card(page).getByRole('heading').innerText()
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.getByRole('button', { name: '2: I knew' }).click()
  await expect(page.getByRole('alert')).toContainText('The storage of this browser is full')
  await expect(card(page).getByRole('heading')).toHaveText(asked)
  expect(await stored(page)).toEqual(before)
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('full')) localStorage.removeItem(key)
  })
  await page.getByRole('button', { name: '2: I knew' }).click()
  await expect(page.locator('#problem')).toBeEmpty()
  expect(Object.keys((await stored(page)).cards)).toHaveLength(1)
})

test('without storage the page says so, and the decks stay', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure', 'SecurityError')
      },
    }),
  )
  await page.goto('/revise')
  await expect(page.getByRole('alert')).toContainText('stores nothing for this page')
  await page.getByRole('link', { name: 'Economy', exact: true }).click()
  await expect(page.locator('details').first()).toBeVisible()
  await page.getByRole('button', { name: 'Add to revision' }).click()
  await expect(page.getByText('The browser could not store it: nothing was changed.')).toBeVisible()
})

test('without network the decks that are missing are named, and nothing is lost', async ({ page }) => {
  await addEconomy(page)
  const before = await stored(page)
  await page.route(`**${deck}`, (route) => route.abort())
  await page.reload()
  await expect(page.getByText('Not loaded: Economy.')).toBeVisible()
  expect(await stored(page)).toEqual(before)
})

test('a card keeps its day when its words change, and a new card of the deck comes by itself', async ({
  page,
  world,
}) => {
  const fact = (text: string) => ({ keyFacts: [`Article 999: ${text}`] })
  const article = newArticle({ title: 'A note to revise', ...fact('the first words') })
  const path = `/current-affairs/${article.slug.current}`
  await world.editor.create(article)
  await until(async () => (await page.request.get(path)).ok())
  await page.goto(path)
  await page.getByRole('button', { name: 'Add to revision' }).click()
  await page.getByRole('link', { name: 'Revise these cards' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await expect(page.locator('#back')).toHaveText('the first words')
  await page.getByRole('button', { name: '2: I knew' }).click()
  await world.editor
    .patch(article._id)
    .set({ keyFacts: ['Article 999: other words', 'Article 1000: a new fact'] })
    .commit()
  await until(async () =>
    (await (await page.request.get(`${path}/cards.json`)).text()).includes('a new fact'),
  )
  await page.reload()
  await expect(summary(page)).toHaveText('0 cards due today, 1 new.')
  await world.editor.delete(article._id)
  await until(async () => (await page.request.get(`${path}/cards.json`)).status() === 404)
  await page.reload()
  await expect(summary(page)).toContainText('You have no cards yet')
  expect(Object.keys((await stored(page)).cards)).toHaveLength(1)
})
