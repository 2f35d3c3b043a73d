import { expect, test } from './fixtures.ts'
import { newArticle, paragraph, until } from './content.ts'
import { tooWide } from './too-wide.ts'

const hashtag = `#${'ConstitutionalMorality'.repeat(2).slice(0, 38)}`
const address = `https://www.example.org/${'a'.repeat(50)}`
const words = `Long ${hashtag} and ${address}`
const cells = (row: number) => ({
  _type: 'tableRow',
  _key: `r${row}`,
  cells: Array.from({ length: 12 }, (_, column) =>
    row === 0 ? `Column ${column + 1}` : `Value ${row}.${column} words`,
  ),
})
const table = {
  _type: 'table',
  _key: 't',
  caption: `Twelve columns ${hashtag}`,
  headerColumn: true,
  rows: [0, 1, 2].map(cells),
}
const longTable = {
  ...table,
  _key: 'u',
  rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(() => hashtag) })),
}

const topic = {
  _id: 'wide-topic',
  _type: 'topic',
  title: `Wide ${hashtag}`,
  slug: { _type: 'slug', current: 'wide-topic' },
  description: words,
}
const paper = {
  _id: 'wide-paper',
  _type: 'syllabusPaper',
  exam: 'UPSC',
  stage: 'mains',
  code: 'WIDEPAPER999',
  title: `Paper ${hashtag}`,
  slug: { _type: 'slug', current: 'wide-paper' },
  lines: [{ _type: 'syllabusLine', _key: 'l', code: '9.9', text: words }],
}
const article = {
  ...newArticle({ title: `Wide ${hashtag}`, publishedAt: '2019-03-15T06:30:00Z' }),
  slug: { _type: 'slug', current: 'wide-note' },
  context: words,
  topics: [{ _type: 'reference', _key: 't', _ref: topic._id }],
  syllabus: [
    { _type: 'syllabusReference', _key: 's', paper: { _type: 'reference', _ref: paper._id }, line: '9.9' },
  ],
  body: [
    { ...paragraph(hashtag), style: 'h2' },
    paragraph(words),
    { ...paragraph(words), listItem: 'number', level: 2 },
    { _type: 'callout', _key: 'c', title: hashtag, text: words, tone: 'note' },
    { _type: 'quote', _key: 'q', text: words, source: address },
    table,
    longTable,
  ],
  keyFacts: [words],
  mainsQuestions: [{ _type: 'mainsQuestion', _key: 'm', text: words, words: 150, marks: 10, hint: words }],
  quiz: [
    {
      ...{ _type: 'quizQuestion', _key: 'q', stem: words, answer: 0, explanation: words },
      options: ['A', 'B', 'C', 'D'].map((letter) => `${letter} ${address}`),
    },
  ],
  pastQuestions: [{ _type: 'reference', _key: 'p', _ref: 'wide-question' }],
  sources: [{ _type: 'source', _key: 'o', publisher: words, title: words, url: address }],
  corrections: [{ _type: 'correction', _key: 'c', date: '2024-06-22', text: words }],
}

const question = {
  ...{ _id: 'wide-question', _type: 'pastQuestion', exam: hashtag, stage: 'mains', year: 1979 },
  paper: { _type: 'reference', _ref: 'wide-paper' },
  text: words,
  statements: [words, address],
  closing: words,
  options: ['A', 'B', 'C', 'D'].map((letter) => `${letter} ${address}`),
  ...{ key: 0, keyState: 'final', explanation: words },
  topics: [{ _type: 'reference', _key: 't', _ref: 'wide-topic' }],
  sources: [{ _type: 'source', _key: 'o', publisher: words, title: words, url: address }],
}

test.beforeAll(async ({ world }) => {
  const branch = await world.editor.getDocument('branch-surat')
  const transaction = world.editor.transaction()
  transaction.createOrReplace(topic).createOrReplace(paper).createOrReplace(question)
  transaction.createOrReplace(article)
  transaction.createOrReplace({
    ...branch,
    _id: 'wide-branch',
    _type: 'branch',
    name: `Wide ${hashtag}`,
    slug: { _type: 'slug', current: 'wide-branch' },
    headOffice: false,
    serviceDistricts: [],
    partner: { label: hashtag, name: hashtag, url: address },
    address: {
      ...{
        premises: words,
        street: words,
        locality: hashtag,
        city: hashtag,
        state: 'Gujarat',
        pinCode: '395001',
      },
      landmarks: [{ _type: 'landmark', _key: 'l', relation: 'near', name: words }],
    },
    email: `${'a'.repeat(50)}@example.org`,
    metro: words,
    facilities: [words],
    courses: [words],
  })
  await transaction.commit()
})
test.afterAll(({ world }) =>
  world.editor.delete({
    query: '*[_id in ["wide-branch", "wide-question", "wide-topic", "wide-paper", $id]]',
    params: { id: article._id },
  }),
)

const pages = [
  ...[
    '/current-affairs/wide-note',
    '/current-affairs/archive/2019-03',
    '/search?q=Wide',
    '/topics',
    '/branches',
  ],
  ...['/topics/wide-topic', '/syllabus', '/syllabus/wide-paper', '/syllabus/wide-paper/9.9'],
  ...['/past-questions', '/past-questions/1979', '/past-questions/wide-paper'],
  ...['/branches/wide-branch', '/branches/near/364001'],
]

for (const width of [320, 390])
  test(`words as long as URLs don’t overflow any page: ${width} px`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 700 })
    for (const path of pages) {
      await until(async () => (await request.get(path)).status() === 200)
      await page.goto(path)
      expect(await tooWide(page), path).toEqual([])
    }
  })

test('in print, a table of twelve columns is as wide as the text, and the text keeps its size', async ({
  page,
}) => {
  // A4 without its margins, in CSS pixels.
  await page.setViewportSize({ width: 642, height: 900 })
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/current-affairs/wide-note', '/current-affairs/archive/2019-03']) {
    await page.goto(path)
    expect(await tooWide(page), path).toEqual([])
    const last = page.locator('table').first().locator('th').nth(11)
    const right = await last.evaluate((cell) => cell.getBoundingClientRect().right)
    expect(right).toBeLessThanOrEqual(642)
    expect(await last.evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize))).toBeGreaterThanOrEqual(
      8,
    )
  }
})

test('a transparent image has a light background in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/current-affairs/basic-structure-doctrine')
  const picture = page.locator('main img').first()
  expect(await picture.evaluate((image) => getComputedStyle(image).backgroundColor)).toBe(
    'rgb(251, 250, 247)',
  )
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 21, 19)')
})
