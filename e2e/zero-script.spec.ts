import { rm } from 'node:fs/promises'
import path from 'node:path'
import nextPackage from 'next/package.json' with { type: 'json' }
import { root } from '../scripts/processes.ts'
import { newArticle, statusOf, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { pageTypes, unknownPages } from './page-types.ts'
import { previewHeaders } from './preview.ts'

const paths = [...pageTypes.map(({ path }) => path), ...unknownPages]

/** The tags of scripts and preloads that are neither data nor the site's own files. */
const frameworkTags = (html: string) =>
  [
    ...(html.match(/<script\b[^>]*>/g) ?? []).filter(
      (tag) =>
        !/type="(application\/ld\+json|speculationrules)"/.test(tag) && !/src="\/(?!_next\/)/.test(tag),
    ),
    ...(html.match(/<link\b[^>]*(?:as="script"|rel="(?:expect|modulepreload)")[^>]*>/g) ?? []),
    ...(html.match(/__next_f/g) ?? []),
  ].slice(0, 3)

/** Fails with an explanation for an upgrade of Next. */
function expectNoFrameworkScript(html: string, page: string) {
  const why = `${page} contains framework scripts: Next ${nextPackage.version} writes HTML that lib/page-store/unneeded-markup.ts does not recognize.`
  expect(frameworkTags(html), why).toEqual([])
  expect(html.match(/<h1\b/g), `${page} has one heading of the first level.`).toHaveLength(1)
  expect(html, page).toMatch(/<html[^>]* lang="en"/)
}

for (const path of paths) {
  test(`${path} contains no framework script on any request`, async ({ request }) => {
    for (let visit = 1; visit <= 3; visit += 1)
      expectNoFrameworkScript(await (await request.get(path)).text(), `${path}, visit ${visit},`)
  })
}

test('a page contains no framework script in any state of the store', async ({ world, request }) => {
  const visit = async (address: string, state: string) => {
    const html = await (await request.get(address)).text()
    expectNoFrameworkScript(html, `${address}, ${state},`)
    return html
  }
  const list = '/current-affairs/page/2'
  // The running site may write a page at the same time.
  await rm(path.join(root, world.distDir, 'pages'), { recursive: true, force: true, maxRetries: 10 })
  await world.restartSite()
  await visit(list, 'made for this visitor')
  await visit(list, 'made for the visitor before')
  await world.restartSite()
  await visit(list, 'from the disk')

  const article = newArticle({
    title: 'Not made by the build',
    publishedAt: new Date(Date.now() - 900 * 86_400_000).toISOString(),
  })
  const address = `/current-affairs/${article.slug.current}`
  for (let visits = 0; visits < 2; visits += 1) await visit(address, 'not there yet')
  await world.editor.create(article)
  await until(async () => (await statusOf(request, address)) === 200)
  await visit(address, 'published')
  await world.editor.patch(article._id).set({ relevance: 'mains' }).commit()
  for (let visits = 0; visits < 20; visits += 1) await visit(list, 'stale, and then renewed')
  await world.editor.delete(article._id)
  await until(async () => (await statusOf(request, address)) === 404)
  await visit(address, 'taken away')
})

test('a preview keeps the scripts that React needs', async ({ world, request }) => {
  const headers = await previewHeaders(world)
  const html = await (await request.get('/branches/surat', { headers })).text()
  expect(html).toContain('__next_f')
  expect(html).toMatch(/<script[^>]* src="\/_next\//)
})

test('the Studio keeps its scripts', async ({ request }) => {
  expect(await (await request.get('/studio')).text()).toContain('<script')
})
