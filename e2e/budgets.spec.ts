import type { Page } from '@playwright/test'
import { pathsIn, siteLanguage, splitPath } from '../lib/languages.ts'
import { forEachOf, until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { isImage, pageTypes } from './page-types.ts'
import type { World } from './world.ts'

const KB = 1000

/** Transferred bytes of each page, CSS included: on a first visit, and when the browser has cached the style sheet. */
const budgets: Record<string, { first: number; later: number }> = {
  home: { first: 6 * KB, later: 3 * KB },
  list: { first: 6.3 * KB, later: 3.6 * KB },
  'list, second page': { first: 5.9 * KB, later: 3.2 * KB },
  'list for a stage': { first: 6.3 * KB, later: 3.6 * KB },
  archive: { first: 3.4 * KB, later: 1.2 * KB },
  month: { first: 5.2 * KB, later: 2.6 * KB },
  week: { first: 10.5 * KB, later: 7.4 * KB },
  day: { first: 7.3 * KB, later: 4.2 * KB },
  'day with twenty questions': { first: 9 * KB, later: 6.1 * KB },
  article: { first: 6.5 * KB, later: 3.5 * KB },
  topics: { first: 3.8 * KB, later: 1.5 * KB },
  topic: { first: 5.3 * KB, later: 2.7 * KB },
  'cards of a topic': { first: 7.2 * KB, later: 4.7 * KB },
  'cards of a month': { first: 5.6 * KB, later: 3.1 * KB },
  revision: { first: 4.9 * KB, later: 2.4 * KB },
  'kept pages': { first: 3.6 * KB, later: 1.4 * KB },
  syllabus: { first: 3.5 * KB, later: 1.3 * KB },
  'syllabus of an examination': { first: 3.5 * KB, later: 1.3 * KB },
  'syllabus paper': { first: 4.9 * KB, later: 2.5 * KB },
  branches: { first: 5.6 * KB, later: 2.8 * KB },
  branch: { first: 4.3 * KB, later: 1.6 * KB },
  'branches near a place': { first: 5.7 * KB, later: 2.7 * KB },
  'past questions': { first: 3.5 * KB, later: 1.3 * KB },
  'past questions of a year': { first: 4.2 * KB, later: 1.8 * KB },
  'past questions of a paper': { first: 6.3 * KB, later: 3.8 * KB },
  practice: { first: 4.5 * KB, later: 2.1 * KB },
  test: { first: 7.3 * KB, later: 4.3 * KB },
  glossary: { first: 3.5 * KB, later: 1.4 * KB },
  'glossary term': { first: 3.8 * KB, later: 1.6 * KB },
  authors: { first: 3.3 * KB, later: 1.1 * KB },
  author: { first: 5.1 * KB, later: 2.6 * KB },
  'about this site': { first: 3.6 * KB, later: 1.4 * KB },
  // It finds notes in Gujarati and Hindi too.
  search: { first: 6.8 * KB, later: 3.8 * KB },
}
const budget = { ownScript: 4 * KB, sheet: 7.6 * KB, requests: 3 }

/** Page types whose pages in Gujarati and Hindi are measured too. */
const translatedTypes = ['home', 'list', 'topics', 'topic', 'practice', 'branches', 'branch']
/** What the letters of Indian scripts may add to a page, in bytes. */
const LETTERS = 1 * KB

const pages: typeof pageTypes = [
  ...pageTypes,
  {
    type: 'day with twenty questions',
    path: '/current-affairs/2016-05-04',
    scripts: ['/page-buttons.js'],
  },
  { type: 'search', path: '/search?q=panchayati+raj' },
  // Of a type with a page in Gujarati and Hindi.
  ...(['gu', 'hi'] as const).flatMap((language) =>
    pageTypes
      .filter(({ type }) => translatedTypes.includes(type))
      .map(({ path, ...page }) => ({ ...page, path: pathsIn(language)(path) })),
  ),
]

/** The requests of a browser that visits the site for the first time. */
async function firstVisit(page: Page, path: string) {
  const requests: { url: URL; type: string }[] = []
  page.on('request', (sent) => requests.push({ url: new URL(sent.url()), type: sent.resourceType() }))
  // The first page of a visit loads the style sheet last.
  const sheetLoaded = page.waitForEvent('requestfinished', (sent) => sent.resourceType() === 'stylesheet')
  await page.goto(path)
  await sheetLoaded
  await page.evaluate(painted)
  const cookies = await page.context().cookies()
  return { requests, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}

/** Resolves after the next frame, in which scripts that wait for one have run. Runs in the page. */
const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** The bytes that a browser receives. The site recompresses pages at the best quality when idle; this waits for it. */
async function bytesOf(url: string | URL, { cookie = '', isInHaste = false } = {}): Promise<number> {
  let headers = new Headers()
  await until(async () => {
    const asked = { 'accept-encoding': 'br', cookie }
    headers = (await fetch(url, { method: 'HEAD', headers: asked })).headers
    return isInHaste || /-br11"$/.test(headers.get('etag') ?? '')
  }, 240_000)
  return Number(headers.get('content-length'))
}

/** These are not recompressed at the best quality. */
const inHaste = ['branches near a place', 'search']

/** Publishes four notes of the seed, with twenty of its quiz questions, on a day of their own. */
async function publishDay({ editor }: World) {
  const notes = await editor.fetch<{ _id: string; quiz: object[] }[]>(
    '*[_type == "article" && language == "en" && count(quiz) > 0] | order(_id asc)',
  )
  const questions = notes.flatMap(({ quiz }) => quiz)
  const transaction = editor.transaction()
  for (const [index, note] of notes.slice(0, 4).entries())
    transaction.createOrReplace({
      ...{ ...note, _id: `article-of-a-full-day-${index}`, _type: 'article', language: 'en' },
      slug: { _type: 'slug', current: `full-day-${index}` },
      ...{ publishedAt: `2016-05-04T0${index}:00:00Z`, updates: undefined, pastQuestions: undefined },
      quiz: questions
        .slice(5 * index, 5 * index + 5)
        .map((question, place) => ({ ...question, _key: `question-${place}` })),
    })
  await transaction.commit()
}

test.beforeAll(async ({ world }) => {
  await publishDay(world)
  // All pages wait for recompression together instead of one after the other.
  const paths = pages.flatMap(({ path, scripts = [] }) => [path, ...scripts])
  await forEachOf(new Set(paths), async (path) => {
    await fetch(world.siteUrl + path)
  })
})

for (const { type, path, scripts = [] } of pages) {
  test(`${type}, ${path}, stays within its budget, with a cold cache and with a cached style sheet`, async ({
    page,
    world,
  }) => {
    const { first, later } = budgets[type] ?? { first: 0, later: 0 }
    const more = splitPath(path).language === siteLanguage ? 0 : LETTERS
    test.setTimeout(600_000)
    const { requests, cookie } = await firstVisit(page, path)
    const isInHaste = inHaste.includes(type)
    const html = await bytesOf(world.siteUrl + path, { isInHaste })
    const laterHtml = await bytesOf(world.siteUrl + path, { isInHaste, cookie })
    const urlsOf = (type: string) => requests.filter((sent) => sent.type === type).map(({ url }) => url)
    const sum = async (urls: URL[]) => {
      const bytes = await Promise.all(urls.map((url) => bytesOf(url)))
      return bytes.reduce((total, each) => total + each, 0)
    }
    const [script, sheet] = [await sum(urlsOf('script')), await sum(urlsOf('stylesheet'))]
    const withoutImages = requests.filter(
      ({ type, url }) => !isImage(type, url.pathname) && url.protocol !== 'data:',
    )
    console.log(
      `${path}: first ${html} bytes, later ${laterHtml}, sheet ${sheet}, script ${script}, requests without images ${withoutImages.length}`,
    )

    const loaded = urlsOf('script').map(({ pathname }) => pathname)
    expect(loaded.filter((script) => !scripts.includes(script))).toEqual([])
    expect(script).toBeLessThanOrEqual(budget.ownScript)
    expect(html).toBeLessThanOrEqual(first + more)
    expect(laterHtml).toBeLessThanOrEqual(later + more)
    expect(sheet).toBeLessThanOrEqual(budget.sheet)
    expect(withoutImages.length).toBeLessThanOrEqual(budget.requests + scripts.length)
    // Images come from the Content Lake, everything else from the site.
    const strangers = requests.filter(
      ({ url, type }) =>
        url.protocol !== 'data:' &&
        url.origin !== world.siteUrl &&
        !(type === 'image' && url.origin === world.lakeUrl),
    )
    expect(strangers.map(({ url }) => url.href)).toEqual([])
  })
}
