import { expect, test } from './fixtures.ts'
import { newArticle, statusOf, until } from './content.ts'
import { enablePreviewUrl, previewHeaders } from './preview.ts'

test('while the lake is down, rendered pages are served, other pages answer 503, and both recover by themselves', async ({
  world,
  request,
}) => {
  const rendered = [
    '/',
    '/current-affairs',
    '/current-affairs/russia-north-korea-pact',
    '/branches',
    '/branches/surat',
  ]
  for (const path of rendered) expect(await statusOf(request, path)).toBe(200)

  const editor = await previewHeaders(world)
  const preview = await enablePreviewUrl(world, '/branches/surat')
  const unseen = newArticle({ title: 'Never rendered before the outage' })
  const unseenPath = `/current-affairs/${unseen.slug.current}`
  await world.editor.create({ ...unseen, publishedAt: new Date(Date.now() - 400 * 86_400_000).toISOString() })
  // An edit is announced just before the lake stops: rendered pages must still be served.
  await world.editor.patch('branch-surat').set({ lastVerified: '2026-11-01' }).commit()
  await world.editor.patch('article-russia-north-korea-pact').set({ relevance: 'mains' }).commit()
  await world.stopLake()

  for (let visit = 0; visit < 3; visit += 1)
    for (const path of rendered) expect(await statusOf(request, path), `${path}, visit ${visit}`).toBe(200)

  const unavailable = await request.get('/current-affairs/asked-for-while-the-lake-is-down', {
    maxRedirects: 0,
  })
  expect(unavailable.status()).toBeGreaterThanOrEqual(500)
  expect(unavailable.headers()['cache-control']).toMatch(/no-store/)
  const html = await unavailable.text()
  expect(html).toContain('<h1')
  expect(html).not.toContain('<script')
  const gujarati = await request.get('/gu/topics/asked-for-while-the-lake-is-down')
  expect(gujarati.status()).toBe(503)
  expect(await gujarati.text()).toMatch(/<html lang="gu">[^]*આ પાનું થોડી વારમાં[^]*href="\/gu\/branches"/)

  // They are on disk, too.
  await world.restartSite()
  for (let visit = 0; visit < 2; visit += 1)
    for (const path of rendered)
      expect(await statusOf(request, path), `${path}, visit ${visit} after a restart`).toBe(200)

  for (const address of ['/branches/surat', preview]) {
    const answer = await request.get(address, { headers: editor, maxRedirects: 0 })
    expect(answer.status(), address).toBe(503)
    expect(answer.headers()['cache-control'], address).toBe('no-store')
    expect(await answer.text(), address).toContain('This page will be back in a moment')
  }

  await world.startLake()
  await until(async () => (await statusOf(request, unseenPath)) === 200, 40_000)
  await until(
    async () => (await statusOf(request, '/current-affairs/asked-for-while-the-lake-is-down')) === 404,
    40_000,
  )
  await world.editor.delete(unseen._id)
  await until(async () => (await statusOf(request, unseenPath)) === 404, 40_000)
})

test('edits in the lake survive a kill and a restart', async ({ world, request }) => {
  const article = newArticle({ title: 'Written before the lake was restarted' })
  await world.editor.create(article)
  await world.stopLake()
  await world.startLake()
  const kept = await world.editor.getDocument(article._id)
  expect(kept?.title).toBe(article.title)
  await until(async () => (await statusOf(request, `/current-affairs/${article.slug.current}`)) === 200)
  await world.editor.delete(article._id)
})
