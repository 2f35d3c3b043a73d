import { documents } from '../lib/content/testing/documents.ts'
import { hostileValues } from '../lib/content/testing/hostile.ts'
import { expect, test } from './fixtures.ts'
import { forEachOf, newArticle, paragraph, until } from './content.ts'
import { pageTypes } from './page-types.ts'
import type { World } from './world.ts'

/** The data for search engines, and the site's own scripts. */
const ownScript = new RegExp(
  `application/ld\\+json|src="(?:${pageTypes.flatMap(({ scripts = [] }) => scripts).join('|')})"`,
)

const values = Object.entries(hostileValues)
/** A slice of the values. Each field gets a different slice, so that every page type gets all values. */
const some = (start: number, count: number) =>
  Array.from(
    { length: count },
    (_, index) => values[(start * count + index) % values.length] ?? ['null', null],
  )

/** Dated in the past, so that the seed's articles stay the newest. */
const publishedAt = '2020-01-15T06:30:00Z'

type Base = { _type: string; [field: string]: unknown }
type Hostile = Base & { _id: string }
type Case = { document: Hostile; path?: string; status?: number }

/** Whether a string is valid in a field of `min` to `max` characters. */
const fits = (value: unknown, min: number, max: number) =>
  typeof value === 'string' && value.trim().length >= min && value.trim().length <= max

/**
 * Documents of a type with a page. Each required field is invalid in documents of its own, which have no page unless the
 * field's rule allows the value. The optional fields are invalid together, each with another value, in as many documents
 * as there are values: no value in any of them removes the page.
 */
function casesOf(
  base: Base,
  pathOf: (slug: string) => string,
  required: Record<string, (value: unknown) => boolean>,
  optional: string[],
): Case[] {
  const caseOf = (name: string, fields: Record<string, unknown>, status: number): Case => {
    const slug = `hostile-${base._type}-${name}`.toLowerCase()
    const document = { ...base, _id: slug, slug: { _type: 'slug', current: slug }, ...fields }
    return { document, path: pathOf(slug), status }
  }
  return [
    ...Object.entries(required).flatMap(([field, isShown], number) =>
      some(number, 8).map(([, value], index) =>
        caseOf(`${field}-${index}`, { [field]: value }, isShown(value) ? 200 : 404),
      ),
    ),
    ...values.map((_, start) => {
      const fields = optional.map((field, number) => [field, values[(start + number) % values.length]?.[1]])
      return caseOf(`optional-${start}`, Object.fromEntries(fields), 200)
    }),
  ]
}

const never = () => false
const all = (names: string[], rule: (value: unknown) => boolean) =>
  Object.fromEntries(names.map((name) => [name, rule]))

const optional = {
  article: [
    ...[
      'updates',
      'supersededBy',
      'eventDate',
      'reviewer',
      'relevance',
      'keyFacts',
      'mainsQuestions',
      'quiz',
      'sources',
    ],
    ...['pastQuestions', 'cover', 'related', 'corrections', 'seo', 'legacyPaths', 'translationOf'],
    ...['constructor', 'hasOwnProperty', 'toString'],
  ],
  branch: [
    'partner',
    'email',
    'hours',
    'holidayHours',
    'photos',
    'geo',
    'serviceDistricts',
    'order',
    'headOffice',
  ],
}

/** The attributes of a stored document that are not set by the lake; its images are not in the lake. */
const contentOf = ({ _id, _rev, _createdAt, _updatedAt, photo, photos, ...content }: Base): Base => ({
  ...content,
  _type: content._type,
})

const cases: Case[] = [
  ...casesOf(
    contentOf(newArticle({ title: 'A hostile note of a test', publishedAt })),
    (slug) => `/current-affairs/${slug}`,
    {
      title: (value) => fits(value, 10, 110),
      context: (value) => fits(value, 40, 400),
      ...all(['language', 'publishedAt', 'author', 'topics', 'syllabus', 'body'], never),
    },
    optional.article,
  ),
  ...casesOf(
    contentOf({ ...documents.branch, headOffice: false, serviceDistricts: [] }),
    (slug) => `/branches/${slug}`,
    {
      name: (value) => fits(value, 2, 80),
      city: (value) => fits(value, 1, 80),
      ...all(['state', 'status', 'address', 'phones'], never),
    },
    optional.branch,
  ),
  ...casesOf(
    { _type: 'topic', title: 'Hostile topic' },
    (slug) => `/topics/${slug}`,
    { title: (value) => fits(value, 2, 80) },
    ['description', 'parent', 'synonyms'],
  ),
  ...casesOf(
    { ...contentOf(documents.syllabusPaper), code: 'HOSTILE' },
    (slug) => `/syllabus/${slug}`,
    { title: (value) => fits(value, 3, 120), ...all(['exam', 'stage', 'lines'], never) },
    [],
  ),
  ...['name', 'role', 'bio', 'photo', 'slug'].flatMap((field, number) =>
    some(number, 8).map(([, value], index) => ({
      document: {
        ...contentOf(documents.author),
        _id: `hostile-author-${field}-${index}`,
        [field]: value,
      },
    })),
  ),
  ...Object.keys(documents.pastQuestion).flatMap((field, number) =>
    field.startsWith('_')
      ? []
      : some(number, 8).map(([, value], index) => ({
          document: {
            ...contentOf(documents.pastQuestion),
            _id: `hostile-question-${field.toLowerCase()}-${index}`,
            // A year and a topic of the seed.
            year: 2018,
            topics: [{ _type: 'reference', _key: 't', _ref: 'topic-polity' }],
            [field]: value,
          },
        })),
  ),
  ...['to', 'toReference', 'statusCode', 'from'].flatMap((field) =>
    values.map(([, value], index) => {
      const from = `/hostile-redirect/${field.toLowerCase()}-${index}`
      return {
        document: {
          _id: `hostile-redirect-${field}-${index}`,
          _type: 'redirect',
          from,
          to: '/branches',
          statusCode: 308,
          [field]: value,
        },
        path: from,
        // A dangling reference counts as no reference.
        status: field === 'toReference' ? 308 : 404,
      }
    }),
  ),
]

async function publish(world: World, documents: Hostile[]) {
  for (let first = 0; first < documents.length; first += 50) {
    const transaction = world.editor.transaction()
    for (const document of documents.slice(first, first + 50)) transaction.createOrReplace(document)
    await transaction.commit()
  }
}

/**
 * Requests a path and checks: no failure, no foreign script, no link that runs a script, no redirect to another site.
 */
async function ask({ siteUrl }: Pick<World, 'siteUrl'>, path: string) {
  const response = await fetch(siteUrl + path, { redirect: 'manual' })
  const location = response.headers.get('location')
  if (location) expect(new URL(location, siteUrl).host, path).toBe(new URL(siteUrl).host)
  const text = await response.text()
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('text/html')) {
    const scripts = text.match(/<script[^>]*>/gi) ?? []
    expect(
      scripts.filter((script) => !ownScript.test(script)),
      path,
    ).toEqual([])
    expect(text, path).not.toMatch(/href="\s*(?:java|data|vbscript|\/\/)/i)
    expect(text, path).not.toMatch(/<img[^>]*onerror/i)
  }
  // The site still serves the page from before a change.
  const isStale = /s-maxage=1\b/.test(response.headers.get('cache-control') ?? '')
  return { status: response.status, text, isStale }
}

/** Requests a path until the answer is of the published content. A page that can't be rendered stays stale. */
async function askForCurrent(world: World, path: string) {
  let found = await ask(world, path)
  await until(async () => {
    if (found.isStale) found = await ask(world, path)
    return !found.isStale
  })
  return found
}

/** Paths of every kind of page, file and response that shows content. */
const everyKind = [
  ...pageTypes.map(({ path }) => path),
  ...['/current-affairs/archive/2020-01', '/current-affairs/mains', '/syllabus/upsc-mains-gs2/2.1'],
  ...['/search?q=hostile', '/search?q=polity', '/feed.xml', '/feed.json', '/topics/polity/feed.xml'],
  ...['/sitemap.xml', '/sitemaps/pages.xml', '/sitemaps/2020-01.xml', '/news-sitemap.xml'],
  ...['/robots.txt', '/manifest.webmanifest'],
  ...['/branches/surat/contact.vcf', '/cards/site.png', '/gu/current-affairs/russia-north-korea-pact'],
]

test('no malformed document breaks a page, injects a script or removes other content', async ({
  world,
  page,
}) => {
  test.setTimeout(400_000)
  await publish(
    world,
    cases.map(({ document }) => document),
  )
  await until(async () => (await ask(world, '/current-affairs/archive/2020-01')).status === 200)

  const wrong: string[] = []
  await forEachOf(cases, async ({ path, status }) => {
    if (!path) return
    const found = await ask(world, path)
    if (found.status !== status) wrong.push(`${path} answered ${found.status}, not ${status}`)
  })
  expect(wrong).toEqual([])

  await forEachOf(everyKind, async (path) =>
    expect((await askForCurrent(world, path)).status, path).toBe(200),
  )
  // The seed content is still there.
  const hasStayed: [path: string, text: string][] = [
    ['/', 'DICS'],
    ['/current-affairs/russia-north-korea-pact', 'North Korea'],
    ['/topics', 'Polity'],
    ['/syllabus', 'General Studies'],
    ['/branches', 'Surat'],
    ['/past-questions/2018', 'Champaran Satyagraha'],
    ['/feed.xml', '<item>'],
    ['/sitemaps/2024-06.xml', '/current-affairs/russia-north-korea-pact'],
  ]
  for (const [path, text] of hasStayed) expect((await ask(world, path)).text, path).toContain(text)

  // In a browser: markup in content is shown as text, not executed.
  for (const path of ['/current-affairs/archive/2020-01', '/topics', '/branches']) {
    await page.goto(path)
    expect(await page.evaluate(() => 'hacked' in window), path).toBe(false)
  }
  await world.editor.delete({ query: '*[string::startsWith(_id, "hostile-")]' })
})

test('the site survives any value in the settings', async ({ world }) => {
  test.setTimeout(120_000)
  const before = await world.editor.getDocument('settings')
  const fields = ['name', 'shortName', 'tagline', 'helpline', 'socialLinks', 'notice']
  const slices = fields.map((field, number) => some(number, 8).map(([, value]) => [field, value]))
  for (let index = 0; index < 8; index += 1) {
    const hostile = Object.fromEntries(slices.flatMap((slice) => slice.slice(index, index + 1)))
    await world.editor.createOrReplace({ ...before, _id: 'settings', _type: 'settings', ...hostile })
    for (const path of ['/', '/branches', '/feed.json', '/manifest.webmanifest', '/no-such-page'])
      expect((await askForCurrent(world, path)).status, `${path}: ${JSON.stringify(hostile)}`).toBe(
        path === '/no-such-page' ? 404 : 200,
      )
  }
  await world.editor.createOrReplace({ ...before, _id: 'settings', _type: 'settings' })
})

test('200,000 key facts, one of them invalid, and a title cut within an emoji', async ({ world }) => {
  const facts = Array.from({ length: 200_000 }, (_, index) => (index === 2 ? 7 : `Fact ${index}`))
  const huge = newArticle({
    title: 'Cut off in the middle of a picture \ud83d',
    publishedAt,
    keyFacts: facts,
    body: [paragraph('Half of a picture: \ud83d')],
  })
  await world.editor.createOrReplace(huge)
  const path = `/current-affairs/${huge.slug.current}`
  const { status, text } = await ask(world, path)
  expect(status).toBe(200)
  expect(text).toContain('Cut off in the middle of a picture \ufffd')
  expect(text).toContain('Fact 8')
  expect(text).not.toContain('Fact 9<')
  expect((await ask(world, '/search?q=picture')).text).toContain('Cut off in the middle')
  await world.editor.delete(huge._id)
})

test('an old URL redirects with and without a trailing slash, and never to another site', async ({
  world,
  request,
}) => {
  const redirect = { _type: 'redirect', statusCode: 308 }
  await publish(world, [
    { ...redirect, _id: 'slash-1', from: '/2019/05/hello-world/', to: '/current-affairs/' },
    { ...redirect, _id: 'slash-2', from: '/2019/05/gone/', statusCode: 410 },
    { ...redirect, _id: 'slash-3', from: '/2019/away', to: '/.//example.org' },
    { ...redirect, _id: 'slash-4', from: '/2019/away-2', to: '/%2e//example.org' },
    { ...redirect, _id: 'slash-5', from: '/2019/half', to: '/half-\ud83d' },
    {
      ...newArticle({ title: 'A note with an old address' }),
      _id: 'slash-6',
      legacyPaths: ['/2019/06/old-note/'],
    },
  ])
  const answerOf = async (path: string) => {
    const response = await request.get(path, { maxRedirects: 0 })
    return [response.status(), response.headers().location]
  }
  await until(async () => (await answerOf('/2019/05/hello-world'))[0] === 308)
  expect(await answerOf('/2019/05/hello-world')).toEqual([308, '/current-affairs'])
  expect((await request.get('/2019/05/hello-world/')).url()).toMatch(/\/current-affairs$/)
  expect((await request.get('/2019/05/gone/')).status()).toBe(410)
  expect((await answerOf('/2019/06/old-note'))[0]).toBe(308)
  expect(await answerOf('/2019/away')).toEqual([404, undefined])
  expect(await answerOf('/2019/away-2')).toEqual([404, undefined])
  expect(await answerOf('/2019/half')).toEqual([308, '/half-%EF%BF%BD'])
  await world.editor.delete({ query: '*[string::startsWith(_id, "slash-")]' })
})
