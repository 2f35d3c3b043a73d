import { expect, test } from './fixtures.ts'
import { newArticle, pathsWith, statusOf, until } from './content.ts'

const pages = ['/topics', '/topics/polity', '/topics/federalism']
const feeds = ['/feed.xml', '/feed.json', '/topics/federalism/feed.xml']

const federalism = [{ _type: 'reference', _key: 'federalism', _ref: 'topic-federalism' }]
// An article on federalism also belongs to polity.
const places = [
  '/topics/federalism',
  '/topics/polity',
  '/feed.xml',
  '/feed.json',
  '/topics/federalism/feed.xml',
  '/topics/polity/feed.xml',
]

for (const path of pages) {
  test(`${path} is complete without scripts`, async ({ request }) => {
    for (let visit = 0; visit < 2; visit += 1) {
      const response = await request.get(path)
      expect(response.status()).toBe(200)
      const html = await response.text()
      expect(html.match(/<h1\b/g)).toHaveLength(1)
      expect(html).not.toContain('<script')
      expect(html).toContain('type="application/rss+xml"')
      expect(html).toContain('type="application/feed+json"')
    }
  })
}

for (const path of [
  '/topics/none',
  '/topics/none/feed.xml',
  '/topics/none/page/2',
  '/topics/polity/page/02',
  '/topics/polity/page/99',
  '/topics/polity/feed.json',
]) {
  test(`${path} answers 404`, async ({ request }) => {
    expect(await statusOf(request, path)).toBe(404)
    expect(await statusOf(request, path)).toBe(404)
  })
}

test('a topic links to its parent and child topics, and each of its articles links to it', async ({
  page,
}) => {
  await page.goto('/topics/federalism')
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText('Polity')
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Topics' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Polity' }).click()
  await page.getByRole('link', { name: 'Federalism and local government' }).click()
  await page.getByRole('heading', { level: 2 }).first().getByRole('link').click()
  await expect(page.getByRole('list', { name: 'Topics' })).toContainText('Federalism and local government')
})

test('a topic with more than twenty articles is paginated, each article once', async ({ world, request }) => {
  const topic = { _id: 'topic-many', _type: 'topic', title: 'Many notes' }
  await world.editor.create({ ...topic, slug: { _type: 'slug', current: 'many-notes' } })
  const topics = [{ _type: 'reference', _key: 'many', _ref: topic._id }]
  const articles = Array.from({ length: 21 }, (_, index) =>
    newArticle({
      title: `One of many ${index}`,
      topics,
      publishedAt: new Date(Date.now() - 500 * 86_400_000 - index * 60_000).toISOString(),
    }),
  )
  const transaction = world.editor.transaction()
  for (const article of articles) transaction.create(article)
  await transaction.commit()

  const slugsAt = async (path: string) =>
    [
      ...(await (await request.get(path)).text()).matchAll(/href="\/current-affairs\/(one-of-many[^"]*)"/g),
    ].map(([, slug]) => slug)
  const expected = articles.map(({ slug }) => slug.current)
  await until(async () => (await slugsAt('/topics/many-notes')).length === 20, 20_000)
  await until(
    async () => (await slugsAt('/topics/many-notes')).join() === expected.slice(0, 20).join(),
    20_000,
  )
  expect(await slugsAt('/topics/many-notes/page/2')).toEqual(expected.slice(20))
  expect(await statusOf(request, '/topics/many-notes/page/3')).toBe(404)
  const first = await request.get('/topics/many-notes/page/1', { maxRedirects: 0 })
  expect([first.status(), first.headers().location]).toEqual([308, '/topics/many-notes'])

  const removal = world.editor.transaction()
  for (const article of articles) removal.delete(article._id)
  await removal.delete(topic._id).commit()
  await until(async () => (await statusOf(request, '/topics/many-notes')) === 404, 20_000)
})

test('the feeds parse in a browser, and their links lead to the articles', async ({ page, request }) => {
  await page.goto('/robots.txt')
  for (const path of ['/feed.xml', '/topics/gujarat/feed.xml']) {
    const response = await request.get(path)
    expect(response.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
    const items = await page.evaluate(
      (xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml')
        if (document.querySelector('parsererror')) throw new Error(document.documentElement.textContent)
        return [...document.querySelectorAll('rss[version="2.0"] > channel > item')].map((item) => ({
          link: item.querySelector('link')?.textContent ?? '',
          date: Date.parse(item.querySelector('pubDate')?.textContent ?? ''),
          html: item.getElementsByTagName('content:encoded')[0]?.textContent ?? '',
        }))
      },
      await response.text(),
    )
    expect(items.length).toBeGreaterThan(2)
    expect(items.map(({ date }) => date)).toEqual(items.map(({ date }) => date).sort((a, b) => b - a))
    for (const { link, html } of items) {
      expect(await statusOf(request, link)).toBe(200)
      expect(html).toContain('<p')
      expect(html).not.toMatch(/ (?:href|src)="\/| class="/)
    }
  }
  const json = await request.get('/feed.json')
  expect(json.headers()['content-type']).toBe('application/feed+json; charset=utf-8')
  const items: { url: string }[] = (await json.json()).items
  const isDay = ({ url }: { url: string }) => /\/\d{4}-\d\d-\d\d$/.test(url)
  expect(items.filter((item) => !isDay(item))).toHaveLength(20)
  expect(items.filter(isDay).length).toBeGreaterThan(5)
})

test('a feed reader gets 304 for an unchanged feed, and the next version after a publish', async ({
  request,
}) => {
  for (const path of feeds) {
    const { etag } = (await request.get(path)).headers()
    expect(etag).toMatch(/^"/)
    const again = await request.get(path, { headers: { 'if-none-match': etag! } })
    expect(again.status()).toBe(304)
    expect(again.headers().etag).toBe(etag)
    expect(await again.body()).toHaveLength(0)
    const other = await request.get(path, { headers: { 'if-none-match': 'W/"another"' } })
    expect(other.status()).toBe(200)
    expect(await other.text()).toContain('DICS')
  }
})

test('a published article is on the pages of its topics and in the feeds', async ({ world, request }) => {
  for (const place of places) expect(await statusOf(request, place)).toBe(200)
  const article = newArticle({ title: 'Heard of at once', topics: federalism })
  const slug = article.slug.current
  await world.editor.create(article)
  await expect.poll(() => pathsWith(request, places, slug)).toEqual(places)

  // After a change of topic the old page drops the article and the new one lists it.
  const anywhere = [...places, '/topics/gujarat']
  await world.editor
    .patch(article._id)
    .set({ topics: [{ _type: 'reference', _key: 'gujarat', _ref: 'topic-gujarat' }] })
    .commit()
  await expect
    .poll(() => pathsWith(request, anywhere, slug))
    .toEqual(['/feed.xml', '/feed.json', '/topics/gujarat'])

  await world.editor.delete(article._id)
  await expect.poll(() => pathsWith(request, anywhere, slug)).toEqual([])
})

test('a scheduled article is listed once its time has come', async ({ world, request }) => {
  const due = Date.now() + 6_000
  const article = newArticle({
    title: 'Heard of in time',
    topics: federalism,
    publishedAt: new Date(due).toISOString(),
  })
  const slug = article.slug.current
  await world.editor.create(article)
  expect(await pathsWith(request, places, slug)).toEqual([])
  await expect.poll(() => pathsWith(request, places, slug)).toEqual(places)
  expect(Date.now()).toBeGreaterThanOrEqual(due)
  await world.editor.delete(article._id)
})

test('a renamed topic is at its new URL, and lists show its new name', async ({ world, request }) => {
  const topic = { _id: 'topic-renamed', _type: 'topic', title: 'First name' }
  await world.editor.create({ ...topic, slug: { _type: 'slug', current: 'first-name' } })
  await until(async () => (await statusOf(request, '/topics/first-name')) === 200)
  await world.editor.patch(topic._id).set({ title: 'Second name', 'slug.current': 'second-name' }).commit()
  await until(async () => (await statusOf(request, '/topics/second-name')) === 200)
  await until(async () => (await statusOf(request, '/topics/first-name')) === 404)
  await until(async () => (await (await request.get('/topics')).text()).includes('Second name'))
  await until(async () =>
    (await (await request.get('/sitemaps/pages.xml')).text()).includes('/topics/second-name'),
  )
  await world.editor.delete(topic._id)
  await until(async () => (await statusOf(request, '/topics/second-name')) === 404)
})

test('feeds stay available while the lake is down', async ({ world, request }) => {
  for (const path of [...feeds, ...pages]) expect(await statusOf(request, path)).toBe(200)
  await world.editor.patch('article-dandi-march-1930').set({ relevance: 'mains' }).commit()
  await world.stopLake()
  for (let visit = 0; visit < 3; visit += 1)
    for (const path of [...feeds, ...pages]) expect(await statusOf(request, path), path).toBe(200)
  await world.startLake()
})
