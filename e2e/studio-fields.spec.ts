import { newDraft } from './content.ts'
import { expect, test } from './fixtures.ts'
import { editorBrowser, field, openDocument, unheardOf } from './studio.ts'

const phone = { width: 390, height: 844 }

test('dates are accepted as people write them, and the understood date is shown in words', async ({
  browser,
  world,
}) => {
  const article = await newDraft(world, {
    title: unheardOf('Dated by hand'),
    publishedAt: '2026-11-20T01:30:00Z',
  })
  const stored = () => world.editor.getDocument(article.draftId)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')

  const day = field(page, 'eventDate').locator('input')
  await day.fill('24/11/2026')
  await day.blur()
  await expect(day).toHaveValue('2026-11-24')
  await expect(page.getByTestId('understood-eventDate')).toHaveText('Tuesday, 24 November 2026')
  // The same day in other words is not a change.
  await day.fill('૨૪-૧૧-૨૬')
  await day.blur()
  await expect(day).toHaveValue('2026-11-24')
  await day.fill('soon')
  await day.blur()
  await expect(day).toHaveValue('soon')
  await expect(page.getByTestId('understood-eventDate')).toContainText(
    'Until then it stays Tuesday, 24 November 2026',
  )
  await expect.poll(async () => (await stored())?.eventDate).toBe('2026-11-24')

  const moment = field(page, 'publishedAt').locator('input')
  await moment.fill('24 Nov 2026, 6.30 pm')
  await moment.press('Enter')
  await expect(moment).toHaveValue('2026-11-24 18:30')
  await expect(page.getByTestId('understood-publishedAt')).toHaveText(
    /^Tuesday, 24 November 2026, 6:30.pm, India’s time$/,
  )
  await moment.fill('25/11/2026')
  await moment.blur()
  await expect(moment).toHaveValue('2026-11-25 18:30')
  await expect.poll(async () => (await stored())?.publishedAt).toBe('2026-11-25T13:00:00.000Z')
})

test('on a phone, a line of the syllabus is found with the keyboard, and another is suggested', async ({
  browser,
  world,
}) => {
  const title = unheardOf('Indian Constitution: amendments and basic structure')
  const article = await newDraft(world, { title, syllabus: [] })
  const page = await editorBrowser(browser, world)
  await page.setViewportSize(phone)
  await openDocument(page, world, article._id, 'article')

  const finder = page.getByRole('combobox', { name: 'Find a line of the syllabus' })
  await finder.fill('neighbourhood')
  await expect(page.getByRole('option')).toHaveText([/^GS2 2\.17/])
  await finder.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
  await finder.fill('gs2')
  await finder.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^GS2 2\.2 /)
  await finder.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove GS2 2.2' })).toBeVisible()
  await expect(finder).toBeFocused()

  await page
    .getByTestId('suggested-lines')
    .getByRole('button', { name: /^GS2 2\.1 / })
    .click()
  await page.getByRole('button', { name: 'Remove GS2 2.2' }).click()
  const paper = { _type: 'reference', _ref: 'syllabus-gs2' }
  await expect
    .poll(async () => (await world.editor.getDocument(article.draftId))?.syllabus)
    .toEqual([{ _type: 'syllabusReference', _key: expect.any(String), paper, line: '2.1' }])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
