import { expect, test } from 'vitest'
import { documents as valid, others } from '../../../lib/content/testing/documents'
import { ask } from '../../../lib/content/testing/lake'
import { everyOther } from '../../../lib/testing/runs'
import { check, type Checked } from './checks'
import { deadLinks, linksIn } from './dead-links'
import { findingsOf } from './health'
import { checkedTypes, someQuery } from './site-reading'

type Stored = { _id: string; _type: string; [field: string]: unknown }
const everything: Stored[] = [...Object.values(valid), ...others]
const ref = (_ref: string, _key?: string) => ({ _type: 'reference', _ref, ...(_key && { _key }) })

/** The findings of the health check after these documents replace or join the valid ones; null removes one. */
async function health(changes: Record<string, object | null> = {}) {
  const known = new Map(everything.map((document) => [document._id, document]))
  for (const [id, change] of Object.entries(changes)) {
    if (change === null) known.delete(id)
    else known.set(id, { ...known.get(id), ...change, _id: id } as Stored) // the tests provide complete documents
  }
  const dataset = [...known.values()]
  const checked = new Map<string, Checked>()
  for (const type of checkedTypes)
    for (const answer of (await ask(dataset, someQuery(type), { ids: [...known.keys()] })) as unknown[]) {
      const result = check(answer)
      if (result) checked.set(result.id, result)
    }
  return findingsOf(checked).map(({ id, severity, problems }) => ({
    id,
    severity,
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
  }))
}

const of = (found: Awaited<ReturnType<typeof health>>, id: string) =>
  found.find((finding) => finding.id === id)
const { article, branch, redirect } = valid

test('a question of the bank that is missing or refused is named at its place in the quiz', async () => {
  const place = 'quiz[_key=="q2"]'
  expect(of(await health({ 'question-treaties': null }), article._id)?.problems).toEqual([
    expect.stringMatching(
      `^${place.replace(/[[\]]/g, '\\$&')}: This leads to a document that is not published`,
    ),
  ])
  const refused = await health({ 'question-treaties': { answer: 9 } })
  expect(of(refused, 'question-treaties')?.problems).toEqual(['answer: Mark the right option'])
  expect(of(refused, article._id)?.problems.join()).toContain('is not on the site: correct it first')
})

test('valid content has no findings', async () => {
  expect(await health()).toEqual([])
})

test.each<[what: string, change: object, severity: string, expected: RegExp]>([
  ['a title that is too short', { title: 'Short' }, 'refused', /^title: The title has 10 to 110/],
  ['no slug', { slug: undefined }, 'refused', /^slug: /],
  ['no text', { body: [] }, 'refused', /^body: Write the text/],
  ['a date in words', { publishedAt: '20 June' }, 'refused', /^publishedAt: .*UTC/],
  ['an author that is gone', { author: ref('author-gone') }, 'refused', /^author: .*no longer exists/],
  ['no topic', { topics: [] }, 'refused', /^topics: Topics: give 1 to 6/],
  [
    'an image without alt text',
    { cover: { ...article.cover, alt: undefined } },
    'partial',
    /^cover.alt: The description of an image/,
  ],
  ['an image without a file', { cover: { alt: 'A map' } }, 'partial', /^cover: Choose an image file/],
  [
    'a quiz question of three options',
    { quiz: [{ ...article.quiz[0], options: ['a', 'b', 'c'] }] },
    'partial',
    /^quiz\[_key=="q1"\]\.options: A question has four/,
  ],
  [
    'a topic that is gone',
    { topics: [ref('topic-gone', 'g'), ref('topic-ir', 'h')] },
    'partial',
    /^topics\[_key=="g"\]: .*no longer exists/,
  ],
  [
    'a related article that is gone',
    { related: [ref('article-gone', 'g'), ref('article-other', 'h')] },
    'partial',
    /^related\[_key=="g"\]: .*no longer exists/,
  ],
  [
    'an article related to itself',
    { related: [ref('article-pact', 'g')] },
    'partial',
    /^related\[_key=="g"\]: A note is not related to itself/,
  ],
  ['a reviewer that is gone', { reviewer: ref('author-gone') }, 'partial', /^reviewer: .*no longer exists/],
  [
    'a translation of nothing',
    { translationOf: ref('article-gone') },
    'partial',
    /^translationOf: .*no longer exists/,
  ],
  [
    'a line that its paper does not have',
    { syllabus: [{ ...article.syllabus[0], line: '9.9' }] },
    'partial',
    /^syllabus: .*has no line 9\.9/,
  ],
  ['no sources', { sources: undefined }, 'advice', /^sources: Name at least one source/],
  ['a long title', { title: 'x'.repeat(71) }, 'advice', /^title: Search engines/],
  ['“recent” without a day', { eventDate: undefined }, 'advice', /^eventDate: The text says “recent”/],
  ['an old address that is none', { legacyPaths: ['old name'] }, 'advice', /^legacyPaths\[0\]: A path/],
])('an article with %s', async (_, change, severity, expected) => {
  const found = of(await health({ 'article-pact': { ...article, ...change } }), 'article-pact')
  expect(found?.severity).toBe(severity)
  expect(found?.problems.join('\n')).toMatch(new RegExp(expected.source, 'm'))
})

test('every reason is reported, once each', async () => {
  const found = await health({ 'article-pact': { ...article, title: 'x', context: 'x', author: undefined } })
  expect(of(found, 'article-pact')?.problems.map((problem) => problem.split(':')[0])).toEqual([
    'title',
    'context',
    'author',
  ])
})

test('a problem with a link in the text is reported at the link and names the document', async () => {
  const at = 'body[_key=="b3"].markDefs[_key=="l2"].reference'
  expect(of(await health({ 'branch-surat': null }), 'article-pact')).toEqual({
    id: 'article-pact',
    severity: 'partial',
    problems: [expect.stringMatching(/no longer exists/)],
  })
  const refused = await health({ 'branch-surat': { phones: [] } })
  expect(of(refused, 'branch-surat')?.severity).toBe('refused')
  expect(of(refused, 'article-pact')?.problems).toEqual([
    `${at}: “DICS Surat” is not on the site: correct it first, or choose another`,
  ])
})

test('a related article that is not on the site is reported; a scheduled one is not', async () => {
  const scheduled = { publishedAt: '2100-01-01T00:00:00Z', updates: undefined }
  expect(await health({ 'article-other': scheduled })).toEqual([])
  const found = await health({ 'article-other': { body: [] } })
  expect(of(found, 'article-pact')?.problems).toEqual(
    ['related[_key=="a1"]', 'supersededBy'].map(
      (path) => `${path}: “Russia-North Korea pact” is not on the site: correct it first, or choose another`,
    ),
  )
})

test('of two articles with the same slug, the unreachable one is reported', async () => {
  const found = await health({ 'article-zzz': { ...article, related: [], legacyPaths: [] } })
  expect(found).toEqual([
    {
      id: 'article-zzz',
      severity: 'refused',
      problems: [expect.stringMatching(/^slug: .*has this slug already/)],
    },
  ])
  // In another language the same slug is another URL.
  const gujarati = { ...article, language: 'gu', related: [] }
  expect(await health({ 'article-zzz': gujarati })).toEqual([])
})

test('a branch must be verified again after 180 days', async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
  expect(await health({ [branch._id]: { lastVerified: daysAgo(179) } })).toEqual([])
  const found = await health({ [branch._id]: { lastVerified: daysAgo(182) } })
  expect(of(found, branch._id)).toMatchObject({
    severity: 'advice',
    problems: [expect.stringMatching(/^lastVerified: .*180 days/)],
  })
})

test('across branches: one head office, each district once', async () => {
  const found = await health({ 'branch-surat': { headOffice: true, serviceDistricts: ['ahmedabad'] } })
  expect(of(found, 'branch-surat')?.problems).toEqual([
    'headOffice: DICS Ahmedabad is already marked as the head office',
    'serviceDistricts: ahmedabad already belongs to DICS Ahmedabad: a district has one branch',
  ])
})

test.each<[what: string, change: object, expected: RegExp]>([
  ['to a page that is gone', { to: '/branches/baroda' }, /^to: There is no page at \/branches\/baroda/],
  [
    'to a document that is gone',
    { to: undefined, toReference: ref('branch-gone') },
    /^toReference: .*no longer exists/,
  ],
  ['to another redirect', { to: '/older' }, /^from: .*last address/],
  ['from an address that is redirected', { from: '/Older' }, /^from: .*redirected already/],
  ['from no path', { from: 'old' }, /^from: A path/],
])('a redirect %s', async (_, change, expected) => {
  const found = of(await health({ [redirect._id]: { ...redirect, ...change } }), redirect._id)
  expect(found?.problems.join('\n')).toMatch(new RegExp(expected.source, 'm'))
})

test('a redirect to an article in another language', async () => {
  const to = '/gu/current-affairs/pact'
  const found = of(await health({ [redirect._id]: { ...redirect, to } }), redirect._id)
  expect(found?.problems.join()).toContain(`There is no page at ${to}`)
  const translation = { ...article, language: 'gu', related: [], translationOf: ref('article-pact') }
  expect(await health({ [redirect._id]: { to }, 'article-gujarati': translation })).toEqual([])
})

test('redirects to existing pages and to unknown paths are accepted', async () => {
  for (const to of ['/branches/surat', '/current-affairs/pact', '/current-affairs/page/2', '/', '/anything'])
    expect(await health({ [redirect._id]: { to } })).toEqual([])
})

test('a cycle of topics', async () => {
  const found = await health({ 'topic-polity': { parent: ref('topic-below') } })
  expect(of(found, 'topic-polity')?.problems).toEqual([
    'parent: The topic above stands below this one: choose another',
  ])
})

test('a document with any content is checked without an exception', async () => {
  const values = [null, 42, 'text', [], [null, 7, {}], { _type: 'unheardOf' }, ref('gone')]
  for (const document of Object.values(valid) as Stored[])
    for (const field of Object.keys(document).filter((name) => !name.startsWith('_')))
      for (const value of everyOther(3, values))
        await health({ [document._id]: { ...document, [field]: value } })
}, 120_000)

test('a redirect may lead to the lists of the site', async () => {
  const lists = [
    '/current-affairs/prelims',
    '/current-affairs/mains/page/2',
    '/current-affairs/archive',
    '/current-affairs/archive/2024-06',
    '/syllabus',
    '/syllabus/gs2/2.17',
  ]
  for (const to of lists) {
    const found = of(await health({ [redirect._id]: { ...redirect, to } }), redirect._id)
    expect(found?.problems ?? [], to).toEqual([])
  }
})

test('a dead link is one finding with all its places, and with the archived copies that are alive', () => {
  const at = { askedAt: '2026-11-20T00:00:00Z', since: '2026-11-20T00:00:00Z' }
  const [source, text] = ['https://www.un.org/', 'https://www.mea.gov.in/']
  const copy = 'https://web.archive.org/web/2024/https://www.un.org/'
  const pact = {
    sources: [{ _key: 'o1', url: source, archivedUrl: copy }, { _key: 'o2', url: null }, null],
    body: [{ _key: 'b3', markDefs: [{ _key: 'l1', href: text }, { _key: 'l2' }] }, { _key: 'b4' }],
  }
  const other = { sources: [{ _key: 'o9', url: source }] }
  const documents = [
    { id: 'pact', type: 'article' as const, title: 'Pact', links: linksIn(pact) },
    { id: 'other', type: 'article' as const, title: 'Other', links: linksIn(other) },
  ]
  const linksFor = (codes: Record<string, string>) => {
    const answers = Object.entries(codes).map(([url, code]) => ({ url, code, ...at }))
    return deadLinks(documents, new Map(answers.map((answer) => [answer.url, answer])))
  }
  expect(linksFor({})).toEqual([])
  expect(linksFor({ [source]: '200', [copy]: '200', [text]: '403' })).toEqual([])
  const use = (id: string, title: string, path: string) => ({ id, type: 'article', title, path, place: path })
  expect(linksFor({ [source]: '404', [copy]: '200', [text]: '410' })).toEqual([
    {
      url: text,
      reason: 'The page is gone for good (410)',
      askedAt: at.askedAt,
      uses: [use('pact', 'Pact', 'body[_key=="b3"].markDefs[_key=="l1"].href')],
    },
    {
      url: source,
      reason: 'The page does not exist (404)',
      askedAt: at.askedAt,
      uses: [
        { ...use('pact', 'Pact', 'sources[_key=="o1"].url'), archivedUrl: copy },
        use('other', 'Other', 'sources[_key=="o9"].url'),
      ],
    },
  ])
  expect(linksFor({ [source]: '404', [copy]: '404' })).toEqual([
    expect.objectContaining({ url: copy, uses: [use('pact', 'Pact', 'sources[_key=="o1"].archivedUrl')] }),
    expect.objectContaining({
      url: source,
      uses: [
        use('pact', 'Pact', 'sources[_key=="o1"].url'),
        use('other', 'Other', 'sources[_key=="o9"].url'),
      ],
    }),
  ])
})
