import { expect, test } from './fixtures.ts'
import { until } from './content.ts'

const notFound = [
  '/no-such-page',
  '/no/such/page',
  '/current-affairs/no-such-note',
  '/current-affairs/page/0',
  '/current-affairs/page/02',
  '/current-affairs/page/999999',
  '/current-affairs/page/two',
  '/branches/no-such-branch',
  '/%E0%A4%A',
  '/current-affairs/%E0%A4%A',
  '/current-affairs/%00',
  '/current-affairs/a%2Fb',
  `/current-affairs/${'long'.repeat(1000)}`,
]

for (const path of notFound) {
  test(`${path.slice(0, 60)} answers 404, with a page that says so`, async ({ request }) => {
    for (let visit = 0; visit < 2; visit += 1) {
      const response = await request.get(path, { maxRedirects: 0 })
      expect(response.status()).toBe(404)
      expect(await response.text()).toContain('<h1>This page does not exist</h1>')
    }
  })
}

test('the first page of the list has one URL', async ({ request }) => {
  for (let visit = 0; visit < 2; visit += 1) {
    const response = await request.get('/current-affairs/page/1', { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe('/current-affairs')
  }
})

test('a redirect document works at once, also after an edit', async ({ world, request }) => {
  const leadsTo = async () => {
    const response = await request.get('/Once/Upon-a-Time', { maxRedirects: 0 })
    return `${response.status()} ${response.headers().location ?? ''}`.trim()
  }
  expect(await leadsTo()).toBe('404')
  const redirect = { _id: 'redirect-once', _type: 'redirect', from: '/once/upon-a-time', statusCode: 308 }
  await world.editor.create({ ...redirect, to: '/branches' })
  await until(async () => (await leadsTo()) === '308 /branches')
  await world.editor.patch(redirect._id).set({ to: '/current-affairs' }).commit()
  await until(async () => (await leadsTo()) === '308 /current-affairs')
  await world.editor.patch(redirect._id).set({ statusCode: 410 }).unset(['to']).commit()
  await until(async () => (await leadsTo()) === '410')
  await world.editor.delete(redirect._id)
  await until(async () => (await leadsTo()) === '404')
})

test('the Studio has its own headers and is not indexed', async ({ request }) => {
  for (const path of ['/studio', '/studio/structure/branch']) {
    const answer = await request.get(path)
    expect(answer.headers()['x-robots-tag'], path).toBe('noindex, nofollow')
    expect(answer.headers()['referrer-policy'], path).toBe('same-origin')
    expect(answer.headers()['content-security-policy'], path).toContain("frame-ancestors 'self'")
    expect(await answer.text()).toMatch(/<meta name="robots" content="noindex/)
  }
  expect((await request.get('/branches')).headers()).not.toHaveProperty('x-robots-tag')
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /studio')
  expect(await (await request.get('/sitemaps/pages.xml')).text()).not.toContain('/studio')
})
