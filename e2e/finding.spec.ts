import { expect, test } from './fixtures.ts'
import { newArticle, pathsWith, statusOf, until } from './content.ts'

for (const path of [
  '/current-affairs/prelims/page/0',
  '/current-affairs/prelims/page/99',
  '/current-affairs/mains/page/two',
  '/current-affairs/both',
  '/current-affairs/archive/2023-06',
  '/current-affairs/archive/2999-01',
  '/current-affairs/archive/2024-13',
  '/current-affairs/archive/2024-6',
  '/current-affairs/archive/june-2024',
  '/current-affairs/archive/9999-12',
  '/current-affairs/archive/2024-06/page/2',
  '/syllabus/none',
  '/syllabus/none/2.1',
  '/syllabus/upsc-mains-gs2/9.9',
  '/syllabus/upsc-mains-gs2/2.17/page/2',
]) {
  test(`${path} answers 404`, async ({ request }) => {
    for (let visit = 0; visit < 2; visit += 1) expect(await statusOf(request, path)).toBe(404)
  })
}

for (const [path, first] of [
  ['/current-affairs/mains/page/1', '/current-affairs/mains'],
  ['/current-affairs/archive/2024-06/page/1', '/current-affairs/archive/2024-06'],
  ['/syllabus/upsc-mains-gs2/2.17/page/1', '/syllabus/upsc-mains-gs2/2.17'],
] as const) {
  test(`${path} redirects to the canonical URL of the first page`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 })
    expect([response.status(), response.headers().location]).toEqual([308, first])
  })
}

test('visitors reach the articles of a stage, a paper and a month from the list', async ({ page }) => {
  await page.goto('/current-affairs')
  await expect(page.getByRole('main').locator('time').first()).toBeVisible()
  const lists = page.getByRole('navigation', { name: 'Lists of notes' })
  await lists.getByRole('link', { name: 'For prelims' }).click()
  await expect(page).toHaveTitle(/^Current affairs for prelims/)

  await page
    .getByRole('navigation', { name: 'By paper or topic' })
    .getByRole('link', { name: 'UPSC GS2' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('General Studies II')
  const line = page.getByRole('region', { name: /^2\.17/ })
  await expect(line).toContainText('India and its Neighborhood')

  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Syllabus' }).click()
  await page.getByRole('link', { name: 'UPSC CSAT' }).click()
  await expect(page.getByText('No notes on this line yet.').first()).toBeVisible()

  await page.goto('/current-affairs')
  await lists.getByRole('link', { name: 'By month' }).click()
  await page.getByRole('link', { name: 'June 2024' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Current affairs, June 2024')
  await page
    .getByRole('navigation', { name: 'Other months' })
    .getByRole('link', { name: 'June 2025' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Current affairs, June 2025')
})

test('the chip of an article links to its line in the paper', async ({ page }) => {
  await page.goto('/current-affairs')
  const chip = page.getByRole('list', { name: 'Papers' }).first().getByRole('link').first()
  const id = (await chip.getAttribute('href'))?.split('#')[1] ?? ''
  const title = await page.getByRole('main').getByRole('heading', { level: 2 }).first().innerText()
  await chip.click()
  await expect(page.locator(`[id="${id}"]:target`).getByRole('link', { name: title })).toBeInViewport()
})

test('in the contents of a month the number aligns with the first line of a title', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/current-affairs/archive/2026-11')
  const lines = await page
    .getByRole('region', { name: 'Contents' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => {
        const text = document.createRange()
        text.selectNodeContents(item)
        const rows = [...text.getClientRects()].filter(({ width }) => width > 0)
        // An empty inline-block sits on the baseline of the line.
        const onLine = document.createElement('span')
        onLine.style.display = 'inline-block'
        item.prepend(onLine)
        return {
          baseline: onLine.getBoundingClientRect().bottom,
          tops: [...new Set(rows.map((row) => row.top))],
        }
      }),
    )
  const wrapped = lines.filter(({ tops }) => tops.length > 2)
  expect(wrapped.length).toBeGreaterThan(0)
  for (const { baseline, tops } of wrapped) expect(baseline).toBeLessThan(Math.max(...tops))
})

const on = (paper: string, line: string) => [
  {
    _type: 'syllabusReference',
    _key: 'line',
    paper: { _type: 'reference', _ref: paper },
    line,
  },
]

test('an article that is published, edited, moved to another month and unpublished is listed correctly', async ({
  world,
  request,
}) => {
  const stages = ['/current-affairs/prelims', '/current-affairs/mains']
  const [csat, essay] = ['/syllabus/upsc-prelims-csat', '/syllabus/upsc-mains-essay']
  const [march, april] = ['/current-affairs/archive/2019-03', '/current-affairs/archive/2019-04']
  const places = [...stages, csat, `${csat}/C.1`, essay, `${essay}/E.1`, march, april]
  // Request pages that do not exist yet, too.
  for (const place of [...places, '/current-affairs/archive']) await request.get(place)

  const article = newArticle({
    title: 'Found everywhere at once',
    relevance: 'prelims',
    syllabus: on('syllabus-csat', 'C.1'),
  })
  const slug = article.slug.current
  const shown = expect.poll(() => pathsWith(request, places, slug))
  const archive = expect.poll(async () => (await request.get('/current-affairs/archive')).text())
  await world.editor.create(article)
  await shown.toEqual([stages[0], csat, `${csat}/C.1`])

  // The last second of March in India; in UTC, March lasts five and a half hours longer.
  await world.editor
    .patch(article._id)
    .set({
      publishedAt: '2019-03-31T18:29:59Z',
      relevance: 'mains',
      syllabus: on('syllabus-essay', 'E.1'),
    })
    .commit()
  await shown.toEqual([essay, `${essay}/E.1`, march])
  await archive.toContain(march)

  await world.editor.patch(article._id).set({ publishedAt: '2019-03-31T18:30:00Z' }).commit()
  await shown.toEqual([essay, `${essay}/E.1`, april])
  await archive.not.toContain(march)
  await until(async () => (await statusOf(request, march)) === 404)

  await world.editor.delete(article._id)
  await shown.toEqual([])
  await archive.not.toContain(april)
})

test('a scheduled article is listed once its time has come', async ({ world, request }) => {
  const due = Date.now() + 6_000
  const places = [
    '/current-affairs/prelims',
    '/syllabus/upsc-prelims-csat',
    '/syllabus/upsc-prelims-csat/C.2',
  ]
  for (const place of places) await request.get(place)
  const article = newArticle({
    title: 'Found in time',
    publishedAt: new Date(due).toISOString(),
    syllabus: on('syllabus-csat', 'C.2'),
  })
  const slug = article.slug.current
  await world.editor.create(article)
  expect(await pathsWith(request, places, slug)).toEqual([])
  await expect.poll(() => pathsWith(request, places, slug)).toEqual(places)
  expect(Date.now()).toBeGreaterThanOrEqual(due)
  await world.editor.delete(article._id)
})

test('a renamed paper shows its new title everywhere', async ({ world, request }) => {
  const places = ['/syllabus', '/syllabus/upsc-mains-essay', '/sitemaps/pages.xml']
  for (const place of places) await request.get(place)
  const before = await world.editor.getDocument('syllabus-essay')
  await world.editor.patch('syllabus-essay').set({ title: 'Essays of another name' }).commit()
  await expect.poll(() => pathsWith(request, places, 'Essays of another name')).toEqual(places.slice(0, 2))
  await world.editor.patch('syllabus-essay').set({ 'slug.current': 'essays', title: before?.title }).commit()
  await until(async () => (await statusOf(request, '/syllabus/essays')) === 200)
  await until(async () => (await statusOf(request, '/syllabus/upsc-mains-essay')) === 404)
  await until(async () =>
    (await (await request.get('/sitemaps/pages.xml')).text()).includes('/syllabus/essays<'),
  )
  await world.editor.patch('syllabus-essay').set({ 'slug.current': 'upsc-mains-essay' }).commit()
  await until(async () => (await statusOf(request, '/syllabus/upsc-mains-essay')) === 200)
})

test('a month with more articles than one compilation holds has parts, with each article once', async ({
  world,
  request,
}) => {
  const topics = [{ _type: 'reference', _key: 't', _ref: 'topic-gujarat' }]
  const articles = Array.from({ length: 61 }, (_, index) =>
    newArticle({
      title: `Part of a month ${index}`,
      topics,
      syllabus: on('syllabus-gs4', '4.8'),
      publishedAt: new Date(Date.UTC(2018, 0, 2, 0, index)).toISOString(),
    }),
  )
  const transaction = world.editor.transaction()
  for (const article of articles) transaction.create(article)
  await transaction.commit()

  const path = '/current-affairs/archive/2018-01'
  const articlesAt = async (place: string) => [
    ...(await (await request.get(place)).text()).matchAll(/<article id="article-([^"]*)"/g),
  ]
  const slugsAt = async (place: string) => (await articlesAt(place)).map(([, slug]) => slug)
  const expected = articles.map(({ slug }) => slug.current)
  await until(async () => (await slugsAt(path)).join() === expected.slice(0, 60).join(), 20_000)
  expect(await slugsAt(`${path}/page/2`)).toEqual(expected.slice(60))

  // A line with that many articles shows the newest ones and links to the rest.
  const line = '/syllabus/upsc-mains-gs4/4.8'
  await until(async () => (await (await request.get('/syllabus/upsc-mains-gs4')).text()).includes(line))
  const listed = await Promise.all(
    [line, `${line}/page/2`, `${line}/page/3`, `${line}/page/4`].map(async (place) =>
      (await request.get(place)).text(),
    ),
  )
  expect(expected.filter((slug) => listed.filter((html) => html.includes(`/${slug}"`)).length !== 1)).toEqual(
    [],
  )

  const removal = world.editor.transaction()
  for (const { _id } of articles) removal.delete(_id)
  await removal.commit()
  await until(async () => (await statusOf(request, path)) === 404, 20_000)
})
