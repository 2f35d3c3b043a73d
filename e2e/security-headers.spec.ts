import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { pageTypes, unknownPages } from './page-types.ts'
import { enablePreviewUrl, previewHeaders } from './preview.ts'

/** A content security policy, parsed into its directives. */
function directives(policy: string) {
  const lines = policy.split(';').map((line) => line.trim().split(/\s+/))
  return Object.fromEntries(lines.map(([name = '', ...sources]) => [name, sources]))
}

async function policyOf(request: APIRequestContext, path: string, headers?: Record<string, string>) {
  const answer = (await request.get(path, { headers, maxRedirects: 0 })).headers()
  // URLs of the Studio contain document ids, and the Studio never uses geolocation.
  const [referrer, geolocation] = path.startsWith('/studio')
    ? ['same-origin', 'geolocation=()']
    : ['strict-origin-when-cross-origin', 'geolocation=(self)']
  expect(answer, path).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': referrer,
    'permissions-policy': expect.stringContaining(geolocation),
  })
  expect(answer, path).not.toHaveProperty('x-powered-by')
  // The site in tests has no TLS, so it sends no HSTS.
  expect(answer, path).not.toHaveProperty('strict-transport-security')
  const policy = directives(answer['content-security-policy'] ?? '')
  expect(policy['default-src'], path).toEqual(["'none'"])
  expect(policy['frame-ancestors'], path).toEqual(["'self'"])
  expect(policy['base-uri'], path).toEqual(["'none'"])
  expect(policy['form-action'], path).toEqual(["'self'"])
  return policy
}

const publicRoutes = [
  ...pageTypes.map(({ path }) => path),
  ...unknownPages,
  '/%E0%A4%A',
  '/current-affairs/page/1',
  '/search',
  '/search?q=pact',
  '/feed.xml',
  '/feed.json',
  '/topics/polity/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/speculation-rules.json',
  '/api/draft-mode/enable',
  '/api/none',
  '/branches/',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_global-error',
  '/_not-found',
  '/%',
  '/_next/static/none.js',
]

test('every public response allows only scripts of the site', async ({ request }) => {
  for (const path of publicRoutes) {
    const policy = await policyOf(request, path)
    expect(policy['script-src'], path).toEqual(["'self'"])
    expect(policy['connect-src'], path).toEqual(["'self'"])
  }
})

test('the Studio runs only files of the site', async ({ request }) => {
  for (const path of ['/studio', '/studio/structure', '/studio/intent/edit/id=a;type=article']) {
    expect((await policyOf(request, path))['script-src'], path).toEqual(["'self'"])
    const tags = (await (await request.get(path)).text()).match(/<script\b[^>]*>[^<]*/g) ?? []
    expect(tags, path).toEqual([expect.stringMatching(/^<script type="module" src="\/_next\/[^"]+">$/)])
  }
})

test('in a preview, a nonce for that response allows its scripts, and nothing else', async ({
  request,
  world,
}) => {
  const preview = await previewHeaders(world)
  const seen = new Set<string>()
  for (const [path, headers] of [
    ['/', preview],
    ['/current-affairs/russia-north-korea-pact', preview],
    ['/current-affairs/russia-north-korea-pact', preview],
  ] as const) {
    const { 'script-src': scripts = [] } = await policyOf(request, path, headers)
    expect(scripts, path).toEqual(["'self'", expect.stringMatching(/^'nonce-[\w-]{36}'$/)])
    const nonce = scripts[1]?.slice(7, -1) ?? ''
    seen.add(nonce)
    const html = await (await request.get(path, { headers })).text()
    const tags = html.match(/<script\b(?![^>]*application\/ld\+json)[^>]*>/g) ?? []
    expect(tags.length, path).toBeGreaterThan(0)
    // The site's own files need no nonce.
    expect(
      tags.filter((tag) => !/ nonce="[\w-]{36}"| src="\/(?!_next\/)/.test(tag)),
      path,
    ).toEqual([])
  }
  expect(seen.size).toBe(3)
})

/** Collects console errors, failed scripts and CSP violations from now on. */
function collectErrors(page: Page) {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  return errors
}

test('a script injected into a page does not run', async ({ page }) => {
  await page.route('/branches', async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replace(
      '</main>',
      '<script>document.title = "taken"</script></main>',
    )
    await route.fulfill({ response, body: html })
  })
  const errors = collectErrors(page)
  await page.goto('/branches')
  await expect(page).not.toHaveTitle('taken')
  expect(errors.join()).toContain('script-src')
})

// The fixture `quietStudio` checks the same for the Studio, also with a preview in its iframe.
test('a preview logs no error', async ({ page, world }) => {
  const errors = collectErrors(page)
  await page.goto(await enablePreviewUrl(world, '/branches/surat'))
  await expect(page.getByRole('button', { name: 'Leave the preview' })).toBeVisible()
  expect(errors).toEqual([])
})
