import { expect, test } from 'vitest'
import { articleQuery, articleSchema } from '@/lib/content/article'
import { translationsQuery, translationsSchema } from '@/lib/content/article/translations'
import { ask } from '@/lib/content/testing/lake'
import { seedDocuments } from './index.ts'
import { translations } from './translations/index.ts'

const dataset = seedDocuments().map((document) => ({ ...document, _rev: 'r1' }))
const read = async (slug: string, language: string) =>
  articleSchema.parse(await ask(dataset, articleQuery, { slug, language }))

const each = translations.map(
  ({ of, language, body }) => [`${of.slug} in ${language}`, { of, language, body: body.flat() }] as const,
)

test.each(each)('%s has the headings, points and figures of the original', (_, { of, body }) => {
  const shape = (blocks: typeof body) =>
    blocks.map((block) =>
      block._type === 'block'
        ? [
            block.style,
            block.listItem,
            block.level,
            block.children
              .map(({ text }) => text)
              .join('')
              .match(/\d+/g),
          ]
        : [block._type],
    )
  expect(shape(body)).toEqual(shape(of.body.flat()))
})

test.each(each)('%s is on the site, in its script, and each names the other', async (_, { of, language }) => {
  const [translation, original] = [await read(of.slug, language), await read(of.slug, 'en')]
  const script = language === 'gu' ? /\p{Script=Gujarati}/u : /\p{Script=Devanagari}/u
  const texts = translation.body.flatMap((block) =>
    block._type === 'block' ? [block.children.map(({ text }) => text).join('')] : [],
  )
  expect([translation.title, translation.context, ...texts].filter((text) => !script.test(text))).toEqual([])
  expect(translation.original).toBe(original._id)
  const group = translationsSchema.parse(
    await ask(dataset, translationsQuery, { group: [translation.original] }),
  )
  expect(group.map((article) => article._id)).toEqual([original._id, translation._id])
})
