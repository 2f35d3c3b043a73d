import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { newArticle, paragraph, until } from './content.ts'

const address = (parameters: Record<string, string>) => `/search?${new URLSearchParams(parameters)}`

/** The slugs of the articles that a search finds, in order. */
async function found(request: APIRequestContext, parameters: Record<string, string>) {
  const html = await (await request.get(address(parameters))).text()
  const results = /<section aria-label="Results">([\s\S]*?)<\/section>/.exec(html)?.[1] ?? ''
  return [...results.matchAll(/href="\/current-affairs\/([a-z0-9-]+)"/g)].map(([, slug]) => slug)
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the form searches, the results highlight the words, and the filters keep the query', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    const form = page.getByRole('search')
    await form.getByLabel('Words in the notes').fill('panchayati raj')
    await form.getByLabel('Paper').selectOption({ index: 0 })
    await form.getByLabel('Topic').selectOption({ label: 'Polity' })
    await form.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('status')).toContainText('found for “panchayati raj”')
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Panchayati')
    expect(await page.locator('mark').first().textContent()).toMatch(/panchayati|raj/i)
    await expect(form.getByLabel('Words in the notes')).toHaveValue('panchayati raj')
    await expect(form.getByLabel('Topic')).toHaveValue('polity')
    await form.getByLabel('Topic').selectOption({ label: 'Ethics' })
    await form.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('status')).toContainText('No note has all of these words')
    await page.getByRole('link', { name: 'Search in all notes' }).click()
    await expect(page.getByRole('status')).toContainText('found for “panchayati raj”')
  })

  test('an empty result offers other ways to continue', async ({ page }) => {
    await page.goto(address({ q: 'zzyzx' }))
    await expect(page.getByRole('status')).toContainText('zzyzx')
    await page.getByRole('main').getByRole('link', { name: 'Polity' }).first().click()
    await expect(page).toHaveURL('/topics/polity')
  })
})

for (const [q, slug] of [
  ['armed rebellion', 'emergency-provisions'],
  ['રશિયા', 'russia-north-korea-pact'],
] as const)
  test(`“${q}” is found and highlighted`, async ({ page }) => {
    await page.goto(address({ q }))
    const result = page
      .getByRole('region', { name: 'Results' })
      .getByRole('listitem')
      .filter({
        has: page.locator(`h2 a[href$="/current-affairs/${slug}"]`),
      })
    await expect(result.locator('mark').first()).toBeVisible()
  })

test('a Gujarati article is marked as Gujarati and links to its own URL', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(address({ q: 'રશિયા' }))
  const link = page.getByRole('region', { name: 'Results' }).locator('[lang="gu"] h2 a').first()
  await expect(link).toContainText('રશિયા')
  await link.click()
  await expect(page).toHaveURL(/\/gu\/current-affairs\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('રશિયા')
})

test('matches in the title rank above the context above the body, and topic names above none', async ({
  world,
  request,
}) => {
  const word = `quokka${Date.now()}`
  const plain = 'A context line that says nothing special but is long enough for one.'
  const bodies = { context: plain, body: [paragraph(`Much ${word}, ${word}, ${word} and again ${word}.`)] }
  const [body, context, title] = [
    newArticle({ title: 'A note with the word in its body', ...bodies }),
    newArticle({ title: 'A note with the word in its context', context: `${plain} About ${word}.` }),
    newArticle({ title: `A note on ${word}`, context: plain }),
  ]
  const transaction = world.editor.transaction()
  for (const article of [title, body, context]) transaction.create(article)
  await transaction.commit()
  expect(await found(request, { q: word })).toEqual([title, context, body].map(({ slug }) => slug.current))
  // A later publish is found although the same search was made before.
  const later = newArticle({ title: `A later note on ${word}`, context: plain })
  await world.editor.create(later)
  await until(async () => (await found(request, { q: word })).includes(later.slug.current))
  for (const { _id } of [title, body, context, later]) await world.editor.delete(_id)
  await until(async () => (await found(request, { q: word })).length === 0)
})

test('finds variant spellings of Indian names, from the synonyms of topics', async ({ request }) => {
  const asWritten = await found(request, { q: 'Gujarat formation' })
  expect(asWritten).toContain('formation-of-gujarat-1960')
  for (const q of ['Gujrat formation', 'gujraat formation'])
    expect(await found(request, { q })).toContain('formation-of-gujarat-1960')
  // The topic matches, even if its article contains neither spelling.
  expect(await found(request, { q: 'mansoon' })).toContain('indian-monsoon-mechanism')
})

test('paginated results show each article once and the correct total', async ({ world, request, page }) => {
  const word = `numbat${Date.now()}`
  const articles = Array.from({ length: 23 }, (_, index) =>
    newArticle({
      title: `About ${word}, note ${index}`,
      publishedAt: new Date(Date.now() - 500 * 86_400_000).toISOString(),
    }),
  )
  const transaction = world.editor.transaction()
  for (const article of articles) transaction.create(article)
  await transaction.commit()
  const [first, second] = [await found(request, { q: word }), await found(request, { q: word, page: '2' })]
  expect(first).toHaveLength(20)
  expect([...first, ...second].toSorted()).toEqual(articles.map(({ slug }) => slug.current).toSorted())
  await page.goto(address({ q: word, page: '2' }))
  await expect(page.getByRole('status')).toContainText('23 notes found')
  await page.goto(address({ q: word, page: '9' }))
  await page.getByRole('link', { name: 'Go to the first' }).click()
  await expect(page.getByRole('status')).toContainText('23 notes found')
  const removal = world.editor.transaction()
  for (const article of articles) removal.delete(article._id)
  await removal.commit()
})

for (const [what, q] of Object.entries({
  nothing: '',
  spaces: '   ',
  '500 characters': 'constitution '.repeat(40).slice(0, 500),
  'a word of 500': 'x'.repeat(500),
  operators: 'title match "*" || true) | order(_id) [0...1000]{...}',
  wildcards: '*** ?? [a-z]* \\',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  emoji: '🤝 🇮🇳',
  'half a character': '\ud83e',
  'right to left': 'دستور الهند',
  Gujarati: 'ગુજરાત ક્ષેત્ર',
}))
  test(`${what} can be searched for`, async ({ request }) => {
    const response = await request.get(address({ q, topic: '../x', paper: '"', page: '-1' }))
    expect(response.status()).toBe(200)
    const html = await response.text()
    expect(html).toContain('role="search"')
    expect(html).not.toMatch(/<script|<img src=x/)
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(response.headers()['cache-control']).toMatch(/private|no-store/)
  })

test('paths below the search answer 404', async ({ request }) => {
  for (const key of ['x', 'cT1h', 'page'])
    expect((await request.get(`/search/${key}`)).status(), key).toBe(404)
})
