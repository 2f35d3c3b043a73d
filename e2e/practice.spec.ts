import type { Locator, Page } from '@playwright/test'
import { routes } from '../lib/routes.ts'
import { accessibilityProblems } from './accessibility.ts'
import { locationsIn, newArticle, statusOf, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { tooWide } from './too-wide.ts'

const polity = routes.test({ kind: 'topic', slug: 'polity' })

const questions = (page: Page) => page.getByRole('group').filter({ has: page.getByRole('radio') })
const summary = (page: Page) => page.locator('summary').filter({ hasText: 'Result' })

/** The option that the page marks as right, or another. */
const option = (question: Locator, isRight: boolean) =>
  question.locator(isRight ? 'input[data-right]' : 'input:not([data-right])').first()

/** The text of a page for a screen reader, with what CSS counts. */
async function textFor(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const texts = nodes.filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored)
  return texts
    .map(({ name }) => String(name?.value))
    .join(' ')
    .replace(/\s+(?=[\s,])/g, '')
}

const stems = async (page: Page) => questions(page).locator('legend').allInnerTexts()

test.describe('without script, on a phone of 320 px', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('a test is chosen, answered, and marked by CSS alone', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Practice tests' }).click()
    await page.getByLabel('About').selectOption('topic/polity')
    await page.getByLabel('Questions, 5 to 100').fill('6')
    await page.getByRole('button', { name: 'Start the test' }).click()
    await expect(page).toHaveURL(`${polity}/6`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test: Polity')
    await expect(questions(page)).toHaveCount(6)
    // Before the first answer there is no result bar that could cover an option.
    await expect(summary(page)).not.toBeInViewport()
    for (const [index, isRight] of [true, true, false].entries())
      await option(questions(page).nth(index), isRight).check()
    await page.evaluate(() => scrollTo(0, 0))
    await expect(summary(page)).toBeInViewport()
    await summary(page).click()
    const spoken = await textFor(page)
    expect(spoken).toContain('3 of 6 answered')
    expect(spoken).toContain('2 of 6 right')
    expect(spoken).toContain('1 wrong, 3 unanswered')

    const first = questions(page).first()
    await first.getByText('Check your answer').click()
    await expect(first.getByText('Your answer is right.')).toBeVisible()
    const wrong = questions(page).nth(2)
    await wrong.getByText('Check your answer').click()
    await expect(wrong.getByText('Your answer is wrong.')).toBeVisible()
    await expect(wrong.getByRole('link').first()).toHaveAttribute('href', /\/current-affairs\//)
    await expect(page.getByRole('button')).toHaveCount(0)
    expect(await tooWide(page)).toEqual([])
  })

  test('a number that is out of range leads to the nearest test', async ({ page }) => {
    await page.goto(`${polity}/500`)
    await expect(page.getByText('A test has 5 to 100 questions')).toBeVisible()
    const nearest = page.getByRole('link', { name: /^Start the test with \d+ questions$/ })
    const number = Number(/\d+/.exec(await nearest.innerText())?.[0])
    await nearest.click()
    await expect(questions(page)).toHaveCount(number)
    await page.goto(`${polity}/1`)
    await page.getByRole('link', { name: 'Start the test with 5 questions' }).click()
    await expect(questions(page)).toHaveCount(5)
    await page.goto(`${routes.practice}?of=topic/polity&questions=many`)
    await expect(page.getByText('Write a whole number from 5 to 100.')).toBeVisible()
    await expect(page.getByLabel('About')).toHaveValue('topic/polity')
  })

  test('every page that has questions leads to its test', async ({ page }) => {
    const pages = [
      '/current-affairs/2026-11-18',
      '/current-affairs/2026-W47',
      '/current-affairs/archive/2026-11',
    ]
    for (const path of [...pages, '/topics/polity', '/syllabus/upsc-mains-gs2/2.1']) {
      await page.goto(path)
      await page.getByRole('link', { name: 'Test yourself on these notes' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Test: /)
      expect(await questions(page).count(), path).toBeGreaterThan(0)
    }
  })
})

test('an address gives everyone the same test, and another selection another', async ({ page, request }) => {
  await page.goto(`${polity}/10`)
  const ten = await stems(page)
  expect(new Set(ten).size).toBe(10)
  await page.goto(`${polity}/5`)
  expect(await stems(page)).toEqual(ten.slice(0, 5))
  await page.goto(`${polity}/10`)
  expect(await stems(page)).toEqual(ten)
  await page.getByRole('link', { name: 'Another selection of questions' }).click()
  await expect(page).toHaveURL(`${polity}/10/2`)
  expect(await stems(page)).not.toEqual(ten)

  const html = async (path: string) => (await request.get(path)).text()
  expect(await html(polity)).not.toContain('noindex')
  expect(await html(`${polity}/10`)).toContain('noindex')
  const listed = await locationsIn(request, routes.sitemapPart('pages'))
  expect(listed).toEqual(expect.arrayContaining([routes.practice, polity]))
  expect(listed.filter((path) => /^\/practice\/.*\/\d+$/.test(path))).toEqual([])
})

test('a scope without questions, and an address that is not canonical, is not found', async ({ request }) => {
  const missing = [
    'topic/no-such-topic',
    'line/upsc-mains-essay/1',
    'line/no-such-paper/1',
    '2019-01-01',
    '2026-02-30',
  ]
  const wrong = [
    'topic',
    'nothing',
    'mixed/020',
    'mixed/20/1',
    'mixed/20/100',
    'mixed/20/2/3',
    'mixed/x',
    'mixed/0',
  ]
  for (const path of [...missing, ...missing.map((path) => `${path}/20`), ...wrong])
    for (let visit = 0; visit < 2; visit += 1)
      expect(await statusOf(request, `${routes.practice}/${path}`), path).toBe(404)
})

test('in print a test is a paper, with its key on the last page', async ({ page, world }) => {
  await page.goto(`${polity}/6`)
  await page.emulateMedia({ media: 'print' })
  const key = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Answers to the quiz' }) })
  await expect(key.getByRole('listitem')).toHaveCount(6)
  expect(await key.evaluate((found) => getComputedStyle(found).breakBefore)).toBe('page')
  await expect(page.locator('legend').first()).toBeVisible()
  for (const screenOnly of [page.getByRole('radio'), page.getByRole('navigation'), page.locator('summary')])
    for (const element of await screenOnly.all()) await expect(element).toBeHidden()
  const styles = await page.locator('style').allTextContents()
  expect(styles.join()).toContain(`@bottom-left{content:'${world.siteUrl}${polity}/6'}`)
})

test.describe('with script', () => {
  test('the keyboard answers a test; the result has marks, time and topics, and the wrong ones come again', async ({
    page,
  }) => {
    await page.clock.install()
    await page.goto(`${polity}/6`)
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible()
    for (const [index, isRight] of [true, true, true, false].entries()) {
      const chosen = option(questions(page).nth(index), isRight)
      await chosen.focus()
      await page.keyboard.press('Space')
      await expect(chosen).toBeChecked()
    }
    await page.clock.runFor(65_000)
    await expect(page.locator('[data-clock]')).toHaveText('1:05')
    await summary(page).focus()
    await page.keyboard.press('Enter')
    const result = page.getByRole('status').filter({ hasText: 'right' })
    await expect(result).toContainText('3 of 6 right, 1 wrong, 2 unanswered. 5.34 of 12 marks.')
    await expect(result).toContainText('Time 1:05; the examination allows 7:12.')
    expect(await result.getByRole('listitem').count()).toBeGreaterThan(1)
    await expect(page.getByLabel('Marks as in')).toContainText('UPSC Prelims, General Studies Paper I, 2025')
    expect(await accessibilityProblems(page)).toEqual([])

    const legend = await questions(page).nth(3).locator('legend').innerText()
    await page.getByRole('button', { name: 'The wrong ones again' }).click()
    await expect(questions(page).filter({ visible: true })).toHaveCount(1)
    const again = questions(page).filter({ visible: true })
    expect(await again.locator('legend').innerText()).toContain(legend.replace(/^\d+\.\s*/, '').slice(0, 30))
    await expect(again.getByRole('radio').first()).toBeFocused()
    await expect(again.locator(':checked')).toHaveCount(0)
    await option(again, true).check()
    await summary(page).click()
    await expect(result).toContainText('1 of 1 right, 0 wrong, 0 unanswered. 2.00 of 2 marks.')
    await expect(page.getByRole('button', { name: 'The wrong ones again' })).toBeDisabled()
    await page.getByRole('button', { name: 'All again' }).click()
    await expect(questions(page).filter({ visible: true })).toHaveCount(6)
  })

  test('the address can be shared on WhatsApp', async ({ page, world }) => {
    await page.goto(`${polity}/6/2`)
    const link = page.getByRole('link', { name: 'Share on WhatsApp' })
    const text = new URL((await link.getAttribute('href')) ?? '').searchParams.get('text')
    expect(text).toBe(`Test: Polity\n${world.siteUrl}${polity}/6/2`)
  })
})

test('a note shows a question of the bank, once it is there, and drops it with the question', async ({
  world,
  request,
  page,
}) => {
  const question = {
    ...{ _id: 'question-of-a-test', _type: 'question', language: 'en', difficulty: 'easy' },
    stem: 'Which of these is a question of the bank that a test has written?',
    options: ['This', 'That', 'Both', 'Neither'],
    ...{ answer: 0, explanation: 'A test has written it.' },
    topics: [{ _type: 'reference', _key: 't', _ref: 'topic-polity' }],
  }
  const note = newArticle({
    ...{ title: 'Refers to a question of the bank', publishedAt: '2018-05-07T06:30:00Z' },
    quiz: [
      { _type: 'reference', _key: 'q', _ref: question._id, _weak: true },
      { _type: 'reference', _key: 'r', _ref: 'question-that-never-was', _weak: true },
      {
        ...{ _type: 'quizQuestion', _key: 's', stem: 'Which of these is written in the note?' },
        options: ['This', 'That', 'Both', 'Neither'],
        ...{ answer: 1, explanation: 'It is written there.' },
      },
    ],
  })
  await world.editor.transaction().create(question).create(note).commit()
  const path = routes.article(note.slug.current)
  const day = routes.test({ kind: 'period', name: '2018-05-07' })
  await until(async () => (await statusOf(request, path)) === 200)
  await page.goto(path)
  await expect(questions(page)).toHaveCount(2)
  await expect(questions(page).first()).toContainText(question.stem)
  await until(async () => (await (await request.get(day)).text()).includes(question.stem))
  await world.editor.patch(question._id).set({ stem: 'Which of these has been edited?' }).commit()
  await until(async () => (await (await request.get(path)).text()).includes('has been edited'))
  await until(async () => (await (await request.get(day)).text()).includes('has been edited'))

  await world.editor.delete(question._id)
  for (const shows of [path, day])
    await until(async () => !(await (await request.get(shows)).text()).includes('has been edited'))
  await page.goto(path)
  await expect(questions(page)).toHaveCount(1)
  await page.goto(day)
  await expect(questions(page)).toHaveCount(1)
  await world.editor.delete(note._id)
  await until(async () => (await statusOf(request, day)) === 404)
})
