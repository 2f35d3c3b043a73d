import { expect, test } from './fixtures.ts'

const pages = [
  '/',
  '/current-affairs',
  '/current-affairs/page/2',
  '/current-affairs/russia-north-korea-pact',
  '/branches',
  '/branches/surat',
  '/no-such-page',
  '/current-affairs/no-such-note',
]

/** Scripts that are data, or our own files. */
const isOurs = (tag: string) =>
  /type="(application\/ld\+json|speculationrules)"/.test(tag) || /src="\/(?!_next\/)/.test(tag)

for (const path of pages) {
  test(`${path} brings no framework script, however often it is asked for`, async ({ request }) => {
    for (let visit = 0; visit < 3; visit += 1) {
      const html = await (await request.get(path)).text()
      expect((html.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !isOurs(tag))).toEqual([])
      expect(html).not.toMatch(/as="script"|rel="(expect|modulepreload)"|__next_f/)
      expect(html.match(/<h1\b/g)).toHaveLength(1)
      expect(html).toMatch(/<html[^>]* lang="en"/)
    }
  })
}

test('a page that is renewed after an edit brings none either', async ({ world, request }) => {
  const path = '/branches/vadodara'
  await request.get(path)
  await world.editor.patch('branch-vadodara').set({ lastVerified: '2026-11-02' }).commit()
  for (let visit = 0; visit < 20; visit += 1)
    expect(await (await request.get(path)).text()).not.toContain('<script')
})

test('no page asks another server, or for the framework’s data', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const path of pages) await page.goto(path, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('_rsc=') || /\/_next\/.*\.js/.test(url))).toEqual([])
  const origins = new Set(asked.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin))
  // Pictures come from the image server.
  const pictures = new Set(
    asked.filter((url) => new URL(url).pathname.startsWith('/images/')).map((url) => new URL(url).origin),
  )
  expect([...origins].filter((origin) => origin !== baseURL && !pictures.has(origin))).toEqual([])
})

test('the Studio keeps its scripts', async ({ request }) => {
  expect(await (await request.get('/studio')).text()).toContain('<script')
})
