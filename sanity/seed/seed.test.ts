import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { drawings } from './images/drawings.ts'
import { seedDocuments } from './index.ts'
import { articles } from './articles/index.ts'
import { pastQuestions } from './past-questions.ts'
import { isStatementBased } from './question.ts'
import { questions } from './questions.ts'
import { syllabusPapers } from './syllabus.ts'
import { topics } from './topics.ts'

const documents = seedDocuments()
const images = `${import.meta.dirname}/images`

/** Every object and array within a value, itself first. */
function* within(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const part of Object.values(value)) yield* within(part)
}

const strings = (name: string) =>
  [...within(documents)].flatMap((object) => {
    const value: unknown = Reflect.get(object, name)
    return typeof value === 'string' ? [value] : []
  })

test('ids are unique and hold no dot, which would make a document private', () => {
  const ids = documents.map(({ _id }) => _id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('every reference leads to a document of the seed', () => {
  const ids = new Set(documents.map(({ _id }) => _id))
  expect(strings('_ref').filter((id) => !ids.has(id))).toEqual([])
})

test('every object of an array has a key of its own', () => {
  for (const { _id, ...document } of documents) {
    const arrays = [...within(document)].filter((object) => Array.isArray(object))
    for (const array of arrays) {
      const objects = z.array(z.looseObject({ _key: z.string() })).safeParse(array)
      if (array.every((member) => typeof member !== 'object')) continue
      expect(objects.error, _id).toBeUndefined()
      expect(new Set(objects.data?.map(({ _key }) => _key)).size, _id).toBe(array.length)
    }
  }
})

test('slugs are unique within their type and language', () => {
  const slugs = documents
    .filter(({ slug }) => slug !== undefined)
    .map(
      (document) =>
        `${document._type} ${String(document.language)} ${z.object({ current: z.string() }).safeParse(document.slug).data?.current}`,
    )
  expect(new Set(slugs).size).toBe(slugs.length)
})

const bank = Object.entries<{ answer: number; syllabus: [keyof typeof syllabusPapers, string][] }>(
  questions,
).map(([slug, question]) => ({ slug, ...question }))

test('every line of the syllabus that an article or a question names exists', () => {
  const ofQuestions = Object.entries<{ paper: keyof typeof syllabusPapers; lines: readonly string[] }>(
    pastQuestions,
  ).map(([slug, { paper, lines }]) => ({ slug, syllabus: lines.map((line) => [paper, line] as const) }))
  const missing = [...articles, ...bank, ...ofQuestions].flatMap(({ slug, syllabus }) =>
    syllabus.flatMap(([paper, line]) => {
      const { prefix, lines } = syllabusPapers[paper]
      const place = Number(line.slice(prefix.length + 1))
      const exists = line === `${prefix}.${place}` && place >= 1 && place <= lines.length
      return exists ? [] : [`${slug}: ${paper} ${line}`]
    }),
  )
  expect(missing).toEqual([])
})

test('every topic has an article, its own or one of a topic below it', () => {
  const own = new Set<string>(articles.flatMap((article) => article.topics))
  const parents = Object.entries(topics).flatMap(([slug, topic]) =>
    'parent' in topic && own.has(slug) ? [topic.parent] : [],
  )
  const reached = new Set<string>([...own, ...parents])
  expect(Object.keys(topics).filter((slug) => !reached.has(slug))).toEqual([])
})

test('articles are out, in order of time, and corrected only after they came out', () => {
  for (const { slug, publishedAt, updates = [], eventDate, corrections = [] } of articles) {
    expect(Date.parse(publishedAt), slug).toBeLessThan(Date.now())
    for (const { date } of updates) expect(Date.parse(date), slug).toBeLessThan(Date.now())
    if (eventDate) expect(Date.parse(eventDate), slug).toBeLessThanOrEqual(Date.parse(publishedAt))
    for (const { date } of corrections) expect(date >= publishedAt.slice(0, 10), slug).toBe(true)
  }
})

const own = articles.filter(({ slug }) => slug !== 'russia-north-korea-pact')

test.each(own.map((article) => [article.slug, article] as const))(
  '%s is an article of 400 to 900 words',
  (_, article) => {
    const words = article.body
      .flat()
      .flatMap((block) => {
        if (block._type === 'block') return block.children.map(({ text }) => text).join('')
        if (block._type === 'table') return block.rows.flatMap(({ cells }) => cells)
        if (block._type === 'figure') return block.caption ?? ''
        return block.text
      })
      .flatMap((text) => text.split(/\s+/).filter(Boolean))
    expect(words.length).toBeGreaterThanOrEqual(400)
    expect(words.length).toBeLessThanOrEqual(900)

    const sections = article.body.flat().filter((block) => block._type === 'block' && block.style === 'h2')
    expect(sections.length).toBeGreaterThanOrEqual(2)
    expect(sections.length).toBeLessThanOrEqual(8)
  },
)

test('no notation is left in the text', () => {
  expect(strings('text').filter((text) => /\*\*|\]\(|(^|\s)_|_($|\s)/.test(text))).toEqual([])
})

test('a district is served by one branch, and every district of Gujarat by some', () => {
  const served = documents.flatMap(
    (document) => z.array(z.string()).safeParse(document.serviceDistricts).data ?? [],
  )
  expect(new Set(served).size).toBe(served.length)
  expect(served).toEqual(expect.arrayContaining(districtsOfGujarat))
})

test('thirty articles and the institute’s own article, over eighteen months, by three desks', () => {
  expect(articles.length).toBe(31)
  const days = articles.map(({ publishedAt }) => Date.parse(publishedAt))
  // The institute's own article is older than the others.
  const [, oldest = 0] = days.toSorted((a, b) => a - b)
  const months = (Math.max(...days) - oldest) / (30.4 * 24 * 60 * 60 * 1000)
  expect(months).toBeGreaterThan(16)
  expect(months).toBeLessThan(20)
  expect(documents.filter(({ _type }) => _type === 'author')).toHaveLength(3)
  expect(articles.filter(({ sources }) => !sources?.length).map(({ slug }) => slug)).toEqual([
    'russia-north-korea-pact',
  ])
})

const forPrelims = own.filter(({ relevance }) => relevance !== 'mains')
const forMains = own.filter(({ relevance }) => relevance !== 'prelims')

test.each([
  ['the quiz', articles.flatMap(({ quiz = [] }) => quiz.map(({ answer }) => answer))],
  ['the bank', bank.map(({ answer }) => answer)],
] as const)('each of the four letters is right in 20 to 30 per cent of %s', (_, answers) => {
  for (const letter of [0, 1, 2, 3]) {
    const share = answers.filter((answer) => answer === letter).length / answers.length
    expect(share, `letter ${letter}`).toBeGreaterThanOrEqual(0.2)
    expect(share, `letter ${letter}`).toBeLessThanOrEqual(0.3)
  }
})

test('an article for prelims has three questions or more, at least half of them about statements', () => {
  expect(forPrelims.length).toBeGreaterThan(0)
  for (const { slug, quiz = [] } of forPrelims) {
    expect(quiz.length, slug).toBeGreaterThanOrEqual(3)
    expect(quiz.filter(isStatementBased).length / quiz.length, slug).toBeGreaterThanOrEqual(0.5)
  }
})

test('an article for mains has a question, and each uses a directive word of the commission', () => {
  const directive =
    /\b(discuss|examine|critically (analyse|examine|evaluate)|comment|elucidate|explain|illustrate)\b/i
  expect(forMains.length).toBeGreaterThan(0)
  for (const { slug, mainsQuestions = [] } of forMains) {
    expect(mainsQuestions.length, slug).toBeGreaterThanOrEqual(1)
    expect(
      mainsQuestions.filter(({ text }) => !directive.test(text)),
      slug,
    ).toEqual([])
  }
})

test('no question stands twice in the quiz or the bank', () => {
  const stems = [...articles.flatMap(({ quiz = [] }) => quiz), ...Object.values(questions)].map(
    ({ stem }) => stem,
  )
  expect(new Set(stems).size).toBe(stems.length)
})

test('an article for prelims has a line of the prelims syllabus, one for mains a line of a mains paper', () => {
  const prelims = (paper: keyof typeof syllabusPapers) => syllabusPapers[paper].stage === 'prelims'
  const lacking = articles.filter(
    ({ syllabus, relevance }) =>
      (relevance !== 'mains' && !syllabus.some(([paper]) => prelims(paper))) ||
      (relevance !== 'prelims' && !syllabus.some(([paper]) => !prelims(paper))),
  )
  expect(lacking.map(({ slug }) => slug)).toEqual([])
})

test('the address of a source is that of a page, and no article names a source twice', () => {
  for (const { slug, sources = [] } of articles) {
    const home = sources.filter(({ url }) => url && new URL(url).pathname + new URL(url).search === '/')
    expect(home, slug).toEqual([])
    const names = sources.map(({ publisher, title }) => `${publisher}: ${title}`)
    const urls = sources.flatMap(({ url }) => url ?? [])
    expect(new Set(names).size, slug).toBe(names.length)
    expect(new Set(urls).size, slug).toBe(urls.length)
  }
})

test('one address has one publisher', () => {
  const publishers = new Map<string, string>()
  for (const { publisher, url } of articles.flatMap(({ sources = [] }) => sources)) {
    if (!url) continue
    expect(publishers.get(url) ?? publisher, url).toBe(publisher)
    publishers.set(url, publisher)
  }
})

test('the Act on wild life is spelled as in its own title', () => {
  expect(JSON.stringify(documents)).not.toContain('Wildlife (Protection) Act')
})

test('no article says that something is asked often without a question that was asked', () => {
  const claim =
    /again and again|year after year|favourite of|staple of|sure mark|examiners? (ask|like|want)|prelims (asks|likes)|are asked/i
  const without = articles.filter(
    (article) =>
      !article.pastQuestions?.length && claim.test(JSON.stringify([article.context, article.body])),
  )
  expect(without.map(({ slug }) => slug)).toEqual([])
})

test('every past question stands on an article, and none is there twice', () => {
  const asked = articles.flatMap((article) => article.pastQuestions ?? [])
  expect([...new Set(asked)].sort()).toEqual(Object.keys(pastQuestions).sort())
  const words = Object.values(pastQuestions).map((question) =>
    JSON.stringify({ ...question, year: undefined }),
  )
  expect(new Set(words).size).toBe(words.length)
})

test('every drawing is a small PNG that some article shows', async () => {
  const files = readdirSync(images).filter((file) => file.endsWith('.png'))
  expect(files).toEqual(Object.keys(drawings).map((name) => `${name}.png`))
  for (const file of files) {
    const { format, width } = await sharp(`${images}/${file}`).metadata()
    expect([format, width]).toEqual(['png', 720])
    expect(statSync(`${images}/${file}`).size).toBeLessThan(60_000)
    expect(strings('_sanityAsset').filter((asset) => asset.endsWith(`/${file}`))).not.toEqual([])
  }
})

test('the command writes the documents, a line each, and the same bytes every time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'))
  try {
    const [first = '', second = ''] = ['a.ndjson', 'b.ndjson'].map((name) => {
      execFileSync(process.execPath, [`${import.meta.dirname}/write.ts`, join(folder, name)])
      return readFileSync(join(folder, name), 'utf8')
    })
    expect(second).toBe(first)
    const lines = first.trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(documents)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const districtsOfGujarat = [
  ...['Ahmedabad', 'Amreli', 'Anand', 'Aravalli', 'Banaskantha', 'Bharuch', 'Bhavnagar', 'Botad'],
  ...['Chhota Udaipur', 'Dahod', 'Dang', 'Devbhumi Dwarka', 'Gandhinagar', 'Gir Somnath', 'Jamnagar'],
  ...['Junagadh', 'Kheda', 'Kutch', 'Mahisagar', 'Mehsana', 'Morbi', 'Narmada', 'Navsari', 'Panchmahal'],
  ...['Patan', 'Porbandar', 'Rajkot', 'Sabarkantha', 'Surat', 'Surendranagar', 'Tapi', 'Vadodara', 'Valsad'],
  'Vav-Tharad',
]
