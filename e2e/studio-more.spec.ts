import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Page } from '@playwright/test'
import { locations } from '../sanity/studio/presentation/locations.ts'
import { root } from '../scripts/processes.ts'
import { distDir } from './built.ts'
import { newArticle, statusOf, until } from './content.ts'
import { expect as expectInFiveSeconds, test } from './fixtures.ts'
import { chooseAction, editorBrowser, field, openDocument, publish, unheardOf } from './studio.ts'
import type { World } from './world.ts'

test.describe.configure({ timeout: 240_000 })

/** A Studio that loads a list or a form on a busy machine takes its time. */
const expect = expectInFiveSeconds.configure({ timeout: 20_000 })

test('the lists of the Studio: drafts, months, branches in their order, and every other type', async ({
  browser,
  world,
}) => {
  const draft = newArticle({ title: unheardOf('Only begun') })
  await world.editor.create({ ...draft, _id: `drafts.${draft._id}` })
  const page = await editorBrowser(browser, world)
  const entry = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' })
  await entry('Notes').click()
  await entry('Drafts').click()
  await expect(entry(new RegExp(draft.title))).toBeVisible()
  await entry('By month').click()
  const month = new Intl.DateTimeFormat('en-IN', {
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Kolkata',
  })
  await entry(month.format(Date.now())).click()
  await expect(entry(new RegExp(draft.title))).toBeVisible()

  await entry('Branches').click()
  const branches = entry(/^DICS /)
  await expect(branches).toHaveCount(5)
  const names = await branches.allInnerTexts()
  expect(names.map((name) => name.trim().split('\n')[0])).toEqual(
    ['Ahmedabad', 'Gandhinagar', 'Vadodara', 'Surat', 'New Delhi'].map((city) => `DICS ${city}`),
  )
  await entry('Topics').click()
  await expect(entry(/^Polity/)).toBeVisible()
  await entry('Syllabus').click()
  await expect(entry(/UPSC GS2/)).toBeVisible()
  await entry('Authors').click()
  await expect(entry(/^Polity desk/)).toBeVisible()
  await entry('Redirects').click()
  await expect(page).toHaveURL(/\/structure\/redirect$/)
  await world.editor.delete(`drafts.${draft._id}`)
  await page.context().close()
})

test('an old version is restored from the history and published again', async ({
  browser,
  world,
  request,
}) => {
  const first = newArticle({ title: unheardOf('As it was at first') })
  const second = unheardOf('As it was afterwards')
  const [publishedId, draftId] = [first._id, `drafts.${first._id}`]
  const publishDraft = () =>
    world.editor.action({ actionType: 'sanity.action.document.publish', draftId, publishedId })
  await world.editor.action({
    actionType: 'sanity.action.document.create',
    publishedId,
    attributes: { ...first, _id: draftId },
    ifExists: 'fail',
  })
  await publishDraft()
  const patch = { set: { title: second } }
  await world.editor.action({ actionType: 'sanity.action.document.edit', draftId, publishedId, patch })
  await publishDraft()

  const page = await editorBrowser(browser, world)
  await openDocument(page, world, publishedId, 'article')
  await expect(field(page, 'title').locator('input')).toHaveValue(second)
  await page.getByTestId('pane-context-menu-button').last().click()
  await page.getByRole('menuitem', { name: /History/ }).click()
  const versions = page.getByTestId('timeline-item-button').filter({ hasText: 'Published' })
  await expect(versions).toHaveCount(2)
  await versions.last().click()
  await expect(field(page, 'title').locator('input')).toHaveValue(first.title)
  await page.getByTestId('action-reverttorevision').click()
  const confirm = page.getByTestId('confirm-button')
  await confirm.or(page.getByTestId('action-publish')).first().waitFor()
  if (await confirm.isVisible()) await confirm.click()

  await until(async () => (await world.editor.getDocument(draftId))?.title === first.title, 20_000)
  await openDocument(page, world, publishedId, 'article')
  await publish(page)
  const path = `/current-affairs/${first.slug.current}`
  await until(async () => (await (await request.get(path)).text()).includes(first.title), 20_000)
  await world.editor.delete({ query: '*[_id in [$id, "drafts." + $id]]', params: { id: publishedId } })
  await page.context().close()
})

test('a picture asks for its description at once, and the note waits for it', async ({ browser, world }) => {
  const article = newArticle({ title: unheardOf('With a picture') })
  await world.editor.create(article)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  const choosing = page.waitForEvent('filechooser')
  await field(page, 'cover').getByRole('button', { name: 'Upload' }).click()
  await (await choosing).setFiles(join(root, 'sanity/seed/images/atmosphere-layers.png'))
  await until(async () => {
    const draft = await world.editor.getDocument(`drafts.${article._id}`)
    return Boolean(draft?.cover?.asset)
  }, 30_000)
  const description = field(page, 'cover.alt').locator('input')
  await expect(description).toBeVisible()
  await expect(page.getByTestId('action-publish')).toBeDisabled()
  await description.fill('The layers of the atmosphere by height')
  await publish(page)
  await until(async () => {
    const stored = await world.editor.getDocument(article._id)
    return stored?.cover?.alt === 'The layers of the atmosphere by height'
  }, 20_000)
  await world.editor.delete(article._id)
  await page.context().close()
})

test('the pages that the Studio lists for a document of each type are there and show it', async ({
  world,
  request,
}) => {
  const redirect = {
    ...{ _id: 'redirect-for-locations', _type: 'redirect', from: '/old-surat', statusCode: 308 },
    toReference: { _type: 'reference', _ref: 'branch-surat', _weak: true },
  }
  await world.editor.createOrReplace(redirect)
  const shown: Record<string, [id: string, words: string, own?: string]> = {
    article: [
      'article-russia-north-korea-pact',
      'Russia-North Korea pact',
      '/current-affairs/russia-north-korea-pact',
    ],
    branch: ['branch-surat', 'DICS Surat', '/branches/surat'],
    topic: ['topic-polity', 'Polity', '/topics/polity'],
    author: ['author-polity-desk', 'Polity desk'],
    syllabusPaper: ['syllabus-gs2', 'General Studies II'],
    redirect: [redirect._id, 'DICS Surat', '/old-surat'],
    settings: ['settings', 'DICS'],
  }
  for (const [type, [id, words, own]] of Object.entries(shown)) {
    const hrefs = await locationsOf(world.editor, type, id)
    expect(hrefs, type).not.toEqual([])
    expect(new Set(hrefs).size, type).toBe(hrefs.length)
    if (own) expect(hrefs[0], type).toBe(own)
    await until(async () => (await request.get(hrefs[0]!)).ok(), 10_000)
    for (const href of hrefs.slice(0, 12)) {
      const answer = await request.get(href)
      expect(answer.status(), href).toBe(200)
      // Of related notes the page decides how many it has room for.
      const mayShow = type === 'article' && href !== own && /^\/current-affairs\/(?!page\/)./.test(href)
      if (!mayShow) expect(await answer.text(), `${href} shows ${type}`).toContain(words)
    }
  }
  await world.editor.delete(redirect._id)
})

type Resolver = Exclude<typeof locations, Record<string, unknown>>
type Context = Parameters<Resolver>[1]

/** Asks the resolver what the Studio asks it, with the lake for the Studio’s document store. */
async function locationsOf(client: World['editor'], type: string, id: string): Promise<string[]> {
  const asked = Promise.withResolvers<{ query: string; params: Record<string, unknown> }>()
  const documentStore = {
    listenQuery: ({ fetch }: { fetch: string }, params: Record<string, unknown>) => {
      asked.resolve({ query: fetch, params })
    },
  }
  // Of all that a document store can do, the resolver uses this.
  locations({ id, type, version: undefined, perspectiveStack: [] }, { documentStore } as unknown as Context)
  const { query, params } = await asked.promise
  const { locations: found } = await client.fetch<{ locations: { href: string }[] }>(query, params, {
    perspective: 'drafts',
  })
  return found.map(({ href }) => href)
}

/** Errors that the lake’s README lists with their reasons. */
const explained = [
  /sanity-cdn\.com|design-system-static\.sanity\.io|api\.sanity\.io/,
  /Failed to fetch version for package/,
  /401 .*users\/me/,
  /WebSocket is already in CLOSING or CLOSED state/,
  /Failed to resolve initial value for template/,
]

test('the Studio’s screens bring no error to the console that the lake’s README does not explain', async ({
  browser,
  world,
}) => {
  const page = await editorBrowser(browser, world)
  const errors = consoleErrors(page)
  const article = newArticle({ title: unheardOf('Looked at in every screen') })
  await world.editor.create(article)
  for (const path of [
    '/studio/structure/notes;all',
    '/studio/structure/settings',
    ...['branch-surat;type=branch', 'topic-polity;type=topic', 'syllabus-gs2;type=syllabusPaper'].map(
      (document) => `/studio/intent/edit/id=${document}/`,
    ),
    '/studio/health',
    `/studio/intent/edit/id=${article._id};type=article/`,
  ]) {
    await page.goto(path)
    await expect(page.getByRole('link', { name: 'Content health' })).toBeVisible({ timeout: 45_000 })
    await page.waitForTimeout(2_000)
  }
  await field(page, 'title').locator('input').fill(`${article.title}, again`)
  await publish(page)
  const again = `${article.title}, again`
  await until(async () => (await world.editor.getDocument(article._id))?.title === again, 30_000)
  await chooseAction(page, /Duplicate/)
  await page.waitForTimeout(2_000)
  expect(errors.filter((error) => !explained.some((reason) => reason.test(error)))).toEqual([])
  await world.editor.delete({
    query: '*[_type == "article" && title match $title]',
    params: { title: article.title },
  })
  await page.context().close()
})

/** What a page writes to the console as errors from now on, each with where it comes from. */
function consoleErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const status = /status of (\d+)/.exec(message.text())?.[1] ?? ''
    errors.push(`${status} ${message.text()} ${message.location().url}`)
  })
  return errors
}

test('the build gives no public page a file of the Studio', async ({ request }) => {
  const build = join(root, distDir)
  const scripts = await textsIn(join(build, 'static/chunks'), /\.js$/)
  // Words of our schema and of the Studio itself.
  const ofStudio = [...scripts].filter(([, text]) => /Stands below|document-panel-document-title/.test(text))
  const names = ofStudio.map(([name]) => name)
  expect(names).not.toEqual([])
  const pages = await textsIn(join(build, 'server/app'), /\.(html|rsc|js|json)$/)
  const [studio, others] = [[...pages].filter(isOfStudio), [...pages].filter((file) => !isOfStudio(file))]
  expect(others.length).toBeGreaterThan(50)
  const namesIn = ([file, text]: [string, string]) =>
    names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`)
  expect(others.flatMap(namesIn)).toEqual([])
  expect(studio.flatMap(namesIn)).not.toEqual([])
  expect(await statusOf(request, '/studio')).toBe(200)
})

const isOfStudio = ([file]: [string, string]) => /^(app\/)?studio\b/.test(file)

/** The texts of the files below a folder, by their paths in it. */
async function textsIn(folder: string, kind: RegExp): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  )
}
