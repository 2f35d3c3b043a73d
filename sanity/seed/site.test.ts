import { evaluate, parse } from 'groq-js'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { articleQuery, articleSchema } from '@/lib/content/article'
import { authorsQuery, authorsSchema } from '@/lib/content/author'
import { branchesQuery, branchesSchema } from '@/lib/content/branch'
import { addressAdvice } from '@/lib/content/branch/rules'
import { articleAdvice, articleWarnings } from '@/lib/content/article/rules'
import { glossaryTermsQuery, glossaryTermsSchema } from '@/lib/content/glossary-term'
import { settingsQuery, settingsSchema } from '@/lib/content/settings'
import { syllabusPapersQuery, syllabusPapersSchema } from '@/lib/content/syllabus-paper'
import { topicsQuery, topicsSchema } from '@/lib/content/topic'
import { check } from '@/sanity/studio/health/checks'
import { checkedTypes, pageQuery } from '@/sanity/studio/health/site-reading'
import { seedDocuments } from './index.ts'
import { articles } from './articles/index.ts'
import { seedDataset } from './testing/dataset.ts'

const seed = seedDocuments()
const dataset = await seedDataset()

async function ask(query: string, params: Record<string, unknown> = {}): Promise<unknown> {
  const value = await evaluate(parse(query, { params }), { dataset, params })
  return value.get()
}

describe('the site takes all of the seed and leaves nothing out', () => {
  test.each(articles.map(({ slug }) => slug))('article %s', async (slug) => {
    const result = articleSchema.safeParse(await ask(articleQuery, { slug, language: 'en' }))
    expect(result.error).toBeUndefined()
    const article = articles.find((candidate) => candidate.slug === slug)
    expect(result.data?.body).toHaveLength(article?.body.flat().length ?? 0)
    expect(result.data?.related).toHaveLength(article?.related?.length ?? 0)
    expect(result.data?.syllabus.filter(({ text }) => text === null)).toEqual([])
  })

  test.each([
    ['branch', branchesQuery, branchesSchema],
    ['author', authorsQuery, authorsSchema],
    ['topic', topicsQuery, topicsSchema],
    ['syllabusPaper', syllabusPapersQuery, syllabusPapersSchema],
    ['glossaryTerm', glossaryTermsQuery, glossaryTermsSchema],
  ])('every %s', async (type, query, schema) => {
    const result = z
      .array(z.unknown())
      .pipe(schema)
      .safeParse(await ask(query))
    expect(result.error).toBeUndefined()
    expect(result.data).toHaveLength(seed.filter(({ _type }) => _type === type).length)
  })

  test('the settings', async () => {
    expect(settingsSchema.safeParse(await ask(settingsQuery)).error).toBeUndefined()
  })
})

describe('the Studio warns of nothing', () => {
  /** The institute's own article is kept as it is; its source names no sources. */
  const own = articles.filter(({ slug }) => slug !== 'russia-north-korea-pact')

  test.each(own.map((article) => [article.slug, article] as const))(
    'in article %s',
    (_, { body, ...article }) => {
      expect(z.object(articleWarnings).safeParse(article).error).toBeUndefined()
      const advised = z
        .object({ eventDate: z.string().optional(), body: z.array(z.unknown()) })
        .superRefine(articleAdvice)
      expect(advised.safeParse({ ...article, body: body.flat() }).error).toBeUndefined()
    },
  )

  test('in an address: the PIN code lies in the State', () => {
    const address = z.object({ pinCode: z.string(), state: z.string() }).superRefine(addressAdvice)
    const branches = seed.filter(({ _type }) => _type === 'branch')
    expect(branches.map((branch) => address.safeParse(branch.address).error)).toEqual(
      branches.map(() => undefined),
    )
  })

  test('in other languages: only the lines of the syllabus have no compared text in them', async () => {
    const answers = await Promise.all(checkedTypes.map((type) => ask(pageQuery(type), { after: '' })))
    const missing = answers
      .flat()
      .flatMap((answer) => check(answer)?.problems ?? [])
      .filter(({ untranslated }) => untranslated !== undefined)
    expect(missing.filter(({ path }) => path !== 'lines')).toEqual([])
    expect(missing).toHaveLength(2 * seed.filter(({ _type }) => _type === 'syllabusPaper').length)
  })

  test('in a name: it is in the script of its language', () => {
    const foreign = { hi: /[\u0A80-\u0AFF]/, gu: /[\u0900-\u097F]/ }
    const texts = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(texts)
    const wrong = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return []
      const { translations, ...rest } = Object(value)
      const { hi, gu } = Object(translations)
      return [
        ...texts(hi).filter((text) => foreign.hi.test(text)),
        ...texts(gu).filter((text) => foreign.gu.test(text)),
        ...Object.values(rest).flatMap(wrong),
      ]
    }
    expect(seed.flatMap(wrong)).toEqual([])
  })
})
