import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from '../scripts/processes.ts'
import { distDir } from './built.ts'
import { newArticle, newDraft, statusOf, until } from './content.ts'
import { openInStudio } from './editors.ts'
import { expect as expectInFiveSeconds, test } from './fixtures.ts'
import {
  chooseAction,
  editorBrowser,
  field,
  fill,
  newPicture,
  openDesk,
  openDocument,
  problems,
  publish,
  unheardOf,
} from './studio.ts'

/** On a busy machine the Studio needs time to load a list or a form. */
const expect = expectInFiveSeconds.configure({ timeout: 90_000 })

test('the lists of the Studio: drafts, months, branches in their order, and every other type', async ({
  browser,
  world,
}) => {
  const draft = await newDraft(world, { title: unheardOf('Only begun') })
  const page = await editorBrowser(browser, world)
  await openDesk(page, world)
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
  await world.editor.delete(draft.draftId)
})

/** The conditional rules that styled-components inserted, each of which makes the browser style the whole Studio again. */
const insertedConditions = () =>
  [...document.styleSheets]
    .filter(({ ownerNode }) => ownerNode instanceof HTMLElement && ownerNode.dataset.styled !== undefined)
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSConditionRule)
    .map(({ cssText }) => cssText)

test('screens that no other test opens log no error to the console and insert no conditional style', async ({
  browser,
  world,
}) => {
  const page = await editorBrowser(browser, world)
  const article = newArticle({ title: unheardOf('Looked at in every screen') })
  await world.editor.create(article)
  const edit = (document: string) => `/studio/intent/edit/id=${document}/`
  const title = field(page, 'title').locator('input')
  for (const [path, shown] of [
    ['/studio/structure/notes;all', page.getByRole('link', { name: new RegExp(article.title) })],
    ['/studio/structure/settings', field(page, 'shortName').locator('input')],
    [edit('branch-surat;type=branch'), field(page, 'address.pinCode').locator('input')],
    [edit('topic-polity;type=topic'), title],
    [edit('syllabus-gs2;type=syllabusPaper'), title],
    ['/studio/health', page.getByRole('status').filter({ hasText: 'published documents checked' })],
    [edit(`${article._id};type=article`), title],
  ] as const) {
    await openInStudio(page, world.siteUrl, path)
    await expect(shown).toBeVisible()
  }
  await title.fill(`${article.title}, again`)
  await publish(page)
  const again = `${article.title}, again`
  await until(async () => (await world.editor.getDocument(article._id))?.title === again, 60_000)
  await chooseAction(page, /Duplicate/)
  await expect(field(page, 'slug').locator('input')).toHaveValue('')
  expect(await page.evaluate(insertedConditions)).toEqual([])
  await world.editor.delete({
    query: '*[_type == "article" && title match $title]',
    params: { title: article.title },
  })
})

test('an image requires alt text as soon as it is added', async ({ browser, world, request }) => {
  const article = newArticle({ title: unheardOf('Gets a picture') })
  await world.editor.create(article)
  const page = await editorBrowser(browser, world)
  await openDocument(page, world, article._id, 'article')
  // Until the form is ready it renders again, from its top, as more of the document arrives.
  await expect(field(page, 'title').locator('input')).toBeEditable()
  await page.getByText('It needs a description at once.').scrollIntoViewIfNeeded()
  await page.getByTestId('file-button-input').setInputFiles(await newPicture('IMG_2041.png'))
  await expect(field(page, 'cover.alt').locator('input')).toBeInViewport()
  const problem = (await problems(page)).getByText('The description of an image has 1 to 150 characters')
  await expect(problem.first()).toBeVisible()
  await expect(page.getByTestId('action-publish')).toBeDisabled()
  const description = 'A field in the colour of saffron'
  await fill(page, 'cover.alt', description)
  await publish(page)
  const path = `/current-affairs/${article.slug.current}`
  await until(async () => (await (await request.get(path)).text()).includes(`alt="${description}"`), 60_000)

  // Another article may reuse the image: the media library finds it.
  await page.getByRole('link', { name: 'Media', exact: true }).click()
  await expect(page.getByText('IMG_2041.png')).toBeVisible()
  await page.getByPlaceholder('Search', { exact: true }).fill('panchayati')
  await expect(page.getByText('panchayati-raj.png')).toBeVisible()
  await expect(page.getByText('IMG_2041.png')).toHaveCount(0)
  await world.editor.delete(article._id)
})

test('no public page loads a file of the Studio', async ({ request }) => {
  const build = join(root, distDir)
  // Strings from the schema and from the Studio itself.
  const ofStudio = /Stands below|document-panel-document-title/
  const studio = await textsIn(join(build, 'static/studio'), /\.js$/)
  expect([...studio.values()].some((text) => ofStudio.test(text))).toBe(true)
  const scripts = await textsIn(join(build, 'static/chunks'), /\.js$/)
  expect(scripts.size).toBeGreaterThan(5)
  expect([...scripts].filter(([, text]) => ofStudio.test(text)).map(([name]) => name)).toEqual([])
  // The forms are in the same folders as the site's code, so check that the server imports none either.
  const server = await textsIn(join(build, 'server'), /\.js$/)
  expect(server.size).toBeGreaterThan(50)
  expect([...server].filter(([, text]) => ofStudio.test(text)).map(([name]) => name)).toEqual([])
  const pages = await textsIn(join(build, 'server/app'), /\.(html|rsc|js|json)$/)
  const others = [...pages].filter(([file]) => !/^studio\b/.test(file))
  expect(others.length).toBeGreaterThan(50)
  expect(others.filter(([, text]) => text.includes('static/studio')).map(([file]) => file)).toEqual([])
  const page = await (await request.get('/studio')).text()
  const files = [...page.matchAll(/(?:src|href)="(\/_next\/static\/studio\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  )
  expect(files).toHaveLength(2)
  for (const path of files) expect(await statusOf(request, path), path).toBe(200)
})

/** The contents of the files in a folder and its subfolders, by relative path. */
async function textsIn(folder: string, kind: RegExp): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  )
}
