import { randomUUID } from 'node:crypto'
import { expect, test } from './fixtures.ts'
import { newArticle, newDraft, pathsWith, sitemapOf, statusOf, until } from './content.ts'

test('a published edit is on the page without any webhook', async ({ world, request }) => {
  const path = '/current-affairs/russia-north-korea-pact'
  await request.get(path)
  const before = await world.editor.getDocument('article-russia-north-korea-pact')
  const times: number[] = []
  for (let round = 0; round < 10; round += 1) {
    const words = `Corrected in round ${round} ${randomUUID()}`
    await world.editor.patch('article-russia-north-korea-pact').set({ context: words }).commit()
    const began = performance.now()
    await until(async () => (await (await request.get(path)).text()).includes(words))
    times.push(Math.round(performance.now() - began))
  }
  await world.editor.patch('article-russia-north-korea-pact').set({ context: before?.context }).commit()
  times.sort((a, b) => a - b)
  console.log(`publish to page, ms: median ${times[5]}, worst ${times.at(-1)} of ${times.length}`)
})

test('a new article is at its URL, in the list, on the home page and in the sitemap; unpublishing removes it', async ({
  world,
  request,
}) => {
  const article = newArticle({ title: 'Made after the build' })
  const path = `/current-affairs/${article.slug.current}`
  const places = ['/current-affairs', '/', sitemapOf(article)]
  const shown = expect.poll(() => pathsWith(request, places, article.slug.current))

  // Request the page before it exists: the 404 must not be cached.
  expect(await statusOf(request, path)).toBe(404)
  await world.editor.create(article)
  await until(async () => (await statusOf(request, path)) === 200)
  await shown.toEqual(places)

  await world.editor.delete(article._id)
  await until(async () => (await statusOf(request, path)) === 404)
  await shown.toEqual([])
})

test('an article whose slug changes is only at its new URL', async ({ world, request }) => {
  const article = newArticle({ title: 'Moves to another address' })
  const moved = `${article.slug.current}-moved`
  await world.editor.create(article)
  await until(async () => (await statusOf(request, `/current-affairs/${article.slug.current}`)) === 200)
  await world.editor.patch(article._id).set({ 'slug.current': moved }).commit()
  await until(async () => (await statusOf(request, `/current-affairs/${moved}`)) === 200)
  await until(async () => (await statusOf(request, `/current-affairs/${article.slug.current}`)) !== 200)
  await world.editor.delete(article._id)
})

test('a scheduled article appears at its time by itself', async ({ world, request }) => {
  const due = Date.now() + 6_000
  const article = newArticle({ title: 'Appears at its time', publishedAt: new Date(due).toISOString() })
  const path = `/current-affairs/${article.slug.current}`
  await world.editor.create(article)
  expect(await statusOf(request, path)).toBe(404)
  expect(await (await request.get('/current-affairs')).text()).not.toContain(article.slug.current)

  await until(async () => (await statusOf(request, path)) === 200, 15_000)
  expect(Date.now()).toBeGreaterThanOrEqual(due)
  await until(async () =>
    (await (await request.get('/current-affairs')).text()).includes(article.slug.current),
  )
  await world.editor.delete(article._id)
})

test('a changed phone number is on the branch page and in the list at once', async ({ world, request }) => {
  const id = 'branch-surat'
  const before = await world.editor.getDocument(id)
  await world.editor.patch(id).set({ 'phones[0].number': '+919876543210' }).commit()
  for (const path of ['/branches/surat', '/branches', '/'])
    await until(async () => (await (await request.get(path)).text()).includes('tel:+919876543210'))
  await world.editor.patch(id).set({ phones: before?.phones }).commit()
  await until(async () => !(await (await request.get('/branches')).text()).includes('tel:+919876543210'))
})

test('an edit published while the page is being rendered is on the page soon after', async ({
  world,
  request,
}) => {
  const path = '/current-affairs/russia-north-korea-pact'
  const before = await world.editor.getDocument('article-russia-north-korea-pact')
  const shows = async (words: string) => (await (await request.get(path)).text()).includes(words)
  // Publish each edit while the previous one is being rendered; the last one must win.
  let last = ''
  for (let round = 0; round < 8; round += 1) {
    last = `Edited in haste ${randomUUID()}`
    await world.editor.patch('article-russia-north-korea-pact').set({ context: last }).commit()
    void request.get(path)
  }
  await until(() => shows(last))
  for (let visit = 0; visit < 5; visit += 1) expect(await shows(last)).toBe(true)
  await world.editor.patch('article-russia-north-korea-pact').set({ context: before?.context }).commit()
})

test('no stale page survives a kill or restart between a publish and the rendering', async ({
  world,
  request,
}) => {
  const article = newArticle({ title: 'Published before a restart' })
  const places = ['/current-affairs', '/', '/topics/polity', sitemapOf(article)]
  for (const place of places) await request.get(place)
  const slug = article.slug.current
  await world.editor.create(article)
  await world.restartSite()
  for (const place of places)
    expect(await (await request.get(place)).text(), `${place}, first visit`).toContain(slug)
  await world.editor.delete(article._id)
  for (const place of places)
    await until(async () => !(await (await request.get(place)).text()).includes(slug))
})

test('an edit published while the live events are disconnected is shown after they reconnect', async ({
  world,
  request,
}) => {
  const article = newArticle({ title: 'Published while the stream was cut' })
  const slug = article.slug.current
  for (let visit = 0; visit < 2; visit += 1) await request.get('/current-affairs')
  await world.stopLake()
  await world.startLake()
  await world.editor.create(article)
  await until(async () => (await (await request.get('/current-affairs')).text()).includes(slug), 15_000)
  await world.editor.delete(article._id)
  await until(async () => !(await (await request.get('/current-affairs')).text()).includes(slug))
})

test('a draft is on no page', async ({ world, request }) => {
  const article = await newDraft(world, { title: 'Only a draft' })
  expect(await statusOf(request, `/current-affairs/${article.slug.current}`)).toBe(404)
  expect(await (await request.get('/current-affairs')).text()).not.toContain(article.slug.current)
})
