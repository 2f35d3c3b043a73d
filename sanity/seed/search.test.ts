import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { searchFilter, wordParameters } from '@/lib/content/article/search'
import { highlight } from '@/lib/search/highlight'
import { askedWords, patternOf } from '@/lib/search/words'
import { runQuery } from '../lake/query/run.ts'
import { temporaryLake } from '../lake/testing/temporary-lake.ts'
import { seedDocuments } from './index.ts'

const lake = temporaryLake()
afterAll(lake.close)

const shape = z.array(z.object({ _id: z.string(), text: z.string() }))
const withText = `{ _id, "text": array::join([title, context, pt::text(body)], "\\n") }`

async function ask(dataset: typeof lake.dataset, query: string, params: Record<string, unknown> = {}) {
  const request = { query, params, perspective: 'published', identity: '', projectId: 'p' } as const
  return shape.parse((await runQuery(dataset, request)).result)
}

/** What a search for a word finds: the ids of articles. */
async function found(dataset: typeof lake.dataset, word: string) {
  const asked = askedWords(word)
  const params = {
    ...wordParameters({ names: [], words: asked.map((each) => ({ word: each, spellings: [] })) }),
    paper: null,
    within: null,
  }
  return ask(dataset, `*[${searchFilter}]{ _id, "text": "" }`, params)
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * The words of a text where Unicode, and not the site, parts them. Without those of plain letters after a blank: they
 * are most of them, and no tokenizer errs there.
 */
const readWords = (text: string) =>
  Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike, index }) => {
    const isPlain = /^[a-z]+$/i.test(segment) && /[\sa-z,]/i.test(text[index - 1] ?? ' ')
    return isWordLike && !isPlain ? [segment] : []
  })

describe('a word finds every article that has it', () => {
  test(
    'each word of the seed that is not of plain letters after a blank, and is marked where it stands alone',
    { timeout: 300_000 },
    async () => {
      const documents = seedDocuments().map((document) => ({ createOrReplace: { ...document } }))
      lake.dataset.commit(documents, { author: 'test' })
      const articles = await ask(lake.dataset, `*[_type == "article"]${withText}`)
      expect(articles.length).toBeGreaterThan(20)
      const places = new Map<string, Set<string>>()
      for (const { _id, text } of articles)
        for (const word of readWords(text)) places.set(word, (places.get(word) ?? new Set()).add(_id))
      const missed: string[] = []
      // Words that ask for the same are asked once.
      const answers = new Map<string, Promise<{ _id: string }[]>>()
      for (const [word, ids] of places) {
        const question = patternOf(askedWords(word))
        const answer = answers.get(question) ?? found(lake.dataset, word)
        answers.set(question, answer)
        const results = new Set((await answer).map(({ _id }) => _id))
        for (const id of ids) if (!results.has(id)) missed.push(`${word} in ${id}`)
        if (!highlight(word, askedWords(word)).some(({ isFound }) => isFound)) missed.push(`mark of ${word}`)
      }
      expect(missed).toEqual([])
    },
  )

  test('words of three scripts, beside any signs', async () => {
    const sign = fc.constantFrom(
      ...Array.from(' “‘—–…₹·‑−।•«'),
      '” ',
      '’ ',
      '” — “',
      ': ‘',
      ' ₹',
      '/',
      '-',
      '(',
    )
    const word = fc.constantFrom(
      ...['armed', 'Centre', 'State', 'crore', 'sub\u00adject', 'zero\u200bwidth'],
      ...['રશિયા', 'કરાર', 'ગુજ\u200dરાત', 'सड़क', 'बाज\u093cार', 'संविधान'],
    )
    const form = fc.constantFrom('CO₂', 'deﬁcit', '૨૦૨૪', '१९५०')
    const part = fc.tuple(sign, fc.oneof({ weight: 3, arbitrary: word }, form))
    const title = fc
      .array(part, { minLength: 1, maxLength: 6 })
      .map((parts) => ({ title: parts.flat().join(''), words: parts.map(([, each]) => each) }))
    const titles = fc.sample(title, { numRuns: 400, seed: 7 })
    const dataset = lake.store.createDataset('signs')
    dataset.commit(
      titles.map(({ title: text }, index) => ({
        create: {
          _id: `a${index}`,
          _type: 'article',
          title: text,
          context: '',
          body: [],
          slug: { current: `a${index}` },
          publishedAt: '2024-01-01T00:00:00Z',
        },
      })),
      { author: 'test' },
    )
    for (const each of new Set(titles.flatMap(({ words }) => words))) {
      const plain = each.replace(/[\u00ad\u200b\u200d]/g, '')
      const having = titles.flatMap(({ words }, index) => (words.includes(each) ? [`a${index}`] : []))
      for (const typed of [plain, plain.normalize('NFKC'), plain.normalize('NFD')]) {
        const results = (await found(dataset, typed)).map(({ _id }) => _id).toSorted()
        expect(results, typed).toEqual(having.toSorted())
      }
    }
  })
})
