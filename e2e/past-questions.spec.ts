import { routes } from '../lib/routes.ts'
import { accessibilityProblems } from './accessibility.ts'
import { locationsIn, newArticle, statusOf, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { tooWide } from './too-wide.ts'

const reference = (_ref: string) => ({ _type: 'reference', _key: _ref, _ref })

/** A question in a year of its own, which no examination asked. */
const question = {
  ...{ _id: 'past-question-of-a-test', _type: 'pastQuestion' },
  ...{ exam: 'Example examination', stage: 'mains', year: 1951, number: 42, set: 'A' },
  paper: reference('syllabus-gs2'),
  text: 'Consider the following statements about pacts:',
  statements: ['The first pact is a treaty.', 'The second pact is a treaty.'],
  numbering: 'roman',
  closing: 'How many of the above statements are correct?',
  options: ['Only one', 'Only two', 'All the three', 'None'],
  ...{ key: 1, keyState: 'final', explanation: 'Both pacts are treaties.' },
  topics: [reference('topic-ethics')],
  syllabus: [{ _type: 'syllabusReference', _key: 'l', paper: reference('syllabus-gs2'), line: '2.19' }],
  sources: [
    {
      ...{ _type: 'source', _key: 's', publisher: 'Example commission', title: 'Paper of 1951' },
      url: 'https://www.example.org/1951.pdf',
    },
  ],
}
const note = newArticle({ title: 'Refers to a past question', pastQuestions: [reference(question._id)] })
const year = routes.pastQuestionsOfYear(question.year)

test.beforeAll(async ({ world }) => {
  await world.editor.transaction().createOrReplace(question).createOrReplace(note).commit()
})
test.afterAll(async ({ world }) => {
  await world.editor.transaction().delete(note._id).delete(question._id).commit()
})

test.describe('without script, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })

  test('past questions are reached from the syllabus and the footer, by year and by paper', async ({
    page,
    request,
  }) => {
    await until(async () => (await statusOf(request, year)) === 200)
    await page.goto(routes.syllabus)
    await page.getByRole('main').getByRole('link', { name: 'Past questions' }).click()
    await expect(page).toHaveURL(routes.pastQuestions)
    const years = page.getByRole('region', { name: 'By year' }).getByRole('link')
    const names = (await years.allTextContents()).map(Number)
    expect(names).toEqual(names.toSorted((a, b) => b - a))
    await years.filter({ hasText: '2012' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Past questions, 2012')
    await page.getByRole('heading', { name: 'UPSC Civil Services Prelims, GS' }).getByRole('link').click()
    await expect(page).toHaveURL(routes.pastQuestionsOfPaper('upsc-prelims-gs'))
    await page.getByRole('link', { name: 'Page 2' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Past questions, UPSC Prelims GS, page 2',
    )
    await page.getByRole('contentinfo').getByRole('link', { name: 'Past questions' }).click()
    await expect(page).toHaveURL(routes.pastQuestions)
  })

  test('a question stands as the paper prints it, and its key opens with its state', async ({ page }) => {
    await page.goto(year)
    const entry = page.getByRole('listitem').filter({ hasText: 'about pacts' })
    await expect(entry).toContainText('Question 42, set A')
    await expect(entry.locator('ol').first()).toHaveCSS('list-style-type', 'upper-roman')
    await expect(entry.locator('ol').first().locator('li')).toHaveText(question.statements)
    await expect(entry.locator('ol').last().locator('li')).toHaveText(question.options)
    const answer = entry.getByText('(b) Only two – official key, final')
    await expect(answer).toBeHidden()
    await entry.getByText('Answer', { exact: true }).click()
    await expect(answer).toBeVisible()
    await expect(entry.getByText(question.explanation)).toBeVisible()
    await expect(entry.getByRole('link', { name: 'Paper of 1951' })).toBeVisible()
    expect(await page.locator('script').count()).toBe(0)
  })

  test('no page of past questions is wider than the screen', async ({ page }) => {
    for (const path of [routes.pastQuestions, year, routes.pastQuestionsOfPaper('upsc-prelims-gs')]) {
      await page.goto(path)
      expect(await tooWide(page), path).toEqual([])
    }
  })
})

test('a question stands on its note, its topic and its line, which say when it was asked', async ({
  page,
  request,
}) => {
  const path = routes.article(note.slug.current)
  await until(async () => (await statusOf(request, path)) === 200)
  await page.goto(path)
  const onNote = page.getByRole('region', { name: 'Past questions' })
  await expect(onNote).toContainText('Example examination Mains 1951, GS2, question 42, set A')
  await onNote.getByRole('link', { name: 'Example examination Mains 1951' }).click()
  await expect(page).toHaveURL(year)

  for (const shows of [routes.topic('ethics'), routes.syllabusLineArticles('upsc-mains-gs2', '2.19')]) {
    await page.goto(shows)
    await expect(page.getByText(/^Asked (?:once|\d+ times): 1951/)).toBeVisible()
    await page.getByRole('link', { name: /^Asked/ }).click()
    await expect(page.getByRole('heading', { name: 'Past questions' })).toBeInViewport()
    await expect(page.getByText(question.text)).toBeAttached()
  }
})

test('a provisional key and a cancelled question are named so within a second of the edit', async ({
  world,
  page,
  request,
}) => {
  const shows = async (words: string) => (await (await request.get(year)).text()).includes(words)
  await world.editor.patch(question._id).set({ keyState: 'provisional' }).commit()
  await until(() => shows('official key, provisional'))
  await world.editor.patch(question._id).set({ keyState: 'cancelled' }).unset(['key']).commit()
  await until(() => shows('The commission cancelled this question.'))
  await world.editor.patch(question._id).set({ key: question.key, keyState: question.keyState }).commit()
  await until(() => shows('official key, final'))
  await page.goto(year)
  await page.getByText('Answer', { exact: true }).click()
  expect(await accessibilityProblems(page)).toEqual([])
})

test('in print the answers stand below the questions', async ({ page }) => {
  await page.goto(year)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('(b) Only two – official key, final')).toBeVisible()
  await expect(page.getByText('Answer', { exact: true })).toBeHidden()
})

test('each address is there once, and a year or a paper without questions is not found', async ({
  request,
}) => {
  const pages = await locationsIn(request, routes.sitemapPart('pages'))
  expect(pages).toEqual(
    expect.arrayContaining([
      routes.pastQuestions,
      routes.pastQuestionsOfYear(2025),
      routes.pastQuestionsOfPaper('upsc-mains-gs4'),
    ]),
  )
  expect(pages).not.toContain(routes.pastQuestionsOfPaper('upsc-mains-essay'))
  const missing = ['1999', '02012', '20120', 'upsc-mains-essay', 'no-such-paper', '2012/page/2']
  for (const path of [...missing, '2012/page/0', 'upsc-prelims-gs/page/9'])
    expect(await statusOf(request, `${routes.pastQuestions}/${path}`), path).toBe(404)
  const first = await request.get(routes.pastQuestionsOfYear(2012) + '/page/1', { maxRedirects: 0 })
  expect(first.status()).toBe(308)
  expect(first.headers().location).toBe(routes.pastQuestionsOfYear(2012))
  const html = await (await request.get(routes.pastQuestionsOfPaper('upsc-prelims-gs', 2))).text()
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/past-questions\/upsc-prelims-gs\/page\/2"/)
  expect(html).toContain('<title>Past questions, UPSC Prelims GS, page 2')
})
