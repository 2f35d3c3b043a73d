import type { RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { connectToNext } from './next-renderer'
import { render } from './render'
import { currentRendering, renderings } from './rendering'
import { SiteSheet } from './site-sheet'
import { pageAt } from './testing/pages'

const html =
  '<html><head><style data-precedence="next">.a{color:red}</style></head><body class="a">A page</body></html>'
const stamp = { run: 'test', heard: 0, position: undefined }
const report = vi.spyOn(console, 'error').mockImplementation(() => {})
afterEach(() => report.mockClear())

/** Renders with a handler in place of Next's. */
const renderWith = (handle: RequestListener) =>
  render(
    {
      ask: connectToNext(handle),
      host: 'localhost',
      notFound: () => pageAt('/404'),
      sheet: () => Promise.resolve(new SiteSheet(html)),
    },
    { path: '/branches', kind: 'page' },
    stamp,
  )

/** Reads content as a page does, after a delay, and answers. */
const page: RequestListener = (_, response) => {
  void sleep(1).then(() => {
    currentRendering()?.dependOn(['s1:branch'])
    response.writeHead(200, { 'content-type': 'text/html' }).end(html)
  })
}

test('a page that is rendered inside the handler’s call has the tags of what it reads', async () => {
  const { tags, until } = await renderWith(page)
  expect(tags).toEqual(['s1:branch'])
  expect(until).toBeGreaterThan(Date.now() + 60_000)
  expect(report).not.toHaveBeenCalled()
})

test('a page that is rendered outside of it is logged, with what the page store expects of Next', async () => {
  const { tags, until } = await renderWith((request, response) => {
    renderings.exit(() => page(request, response))
  })
  expect(tags).toEqual([])
  expect(until).toBeLessThanOrEqual(Date.now() + 60_000)
  expect(report).toHaveBeenCalledWith(
    expect.stringMatching(/no content was read while \/branches was rendered.*AsyncLocalStorage.*Next/),
  )
})
