import { expect, test } from 'vitest'
import { articleQuery, articleSchema } from '@/lib/content/article'
import { translationsQuery, translationsSchema } from '@/lib/content/article/translations'
import { ask } from '@/lib/content/testing/lake'
import { languageScripts } from '@/lib/languages'
import type { Block } from './compose.ts'
import { seedDataset } from './testing/dataset.ts'
import type { Translation } from './translation.ts'
import { translations } from './translations/index.ts'

const dataset = await seedDataset()
const read = async (slug: string, language: string) =>
  articleSchema.parse(await ask(dataset, articleQuery, { slug, language }))

const each = translations.map(
  (translation) => [`${translation.of.slug} in ${translation.language}`, translation] as const,
)

type Words = Pick<Translation, 'body' | 'keyFacts' | 'quiz' | 'mainsQuestions'>

/** The figures of a text, sorted: the order of words differs between languages. */
const figures = (text = '') => text.match(/\d+/g)?.toSorted() ?? []

/** What a translation has in common with its original: all but the words. */
const shape = ({ body, keyFacts, quiz, mainsQuestions }: Words) => ({
  body: body.flat().map(blockShape),
  keyFacts: keyFacts?.map(figures),
  quiz: quiz?.map(({ stem, options, answer, explanation }) => ({
    lines: stem.split('\n').map(figures),
    options: options.map(figures),
    answer,
    explanation: figures(explanation),
  })),
  mainsQuestions: mainsQuestions?.map(({ text, words, marks, hint }) => ({
    text: figures(text),
    words,
    marks,
    hint: hint && figures(hint),
  })),
})

function blockShape(block: Block) {
  switch (block._type) {
    case 'block': {
      const { style, listItem, level, children, markDefs } = block
      const marks = children.flatMap((child) => child.marks).toSorted()
      const links = markDefs.map(({ _key, ...target }) => JSON.stringify(target)).toSorted()
      return { style, listItem, level, marks, links, figures: figures(textOf(block)) }
    }
    case 'table': {
      const { headerColumn, caption, rows } = block
      return {
        headerColumn,
        caption: caption && figures(caption),
        rows: rows.map(({ cells }) => cells.map(figures)),
      }
    }
    case 'callout':
      return { tone: block.tone, title: block.title && figures(block.title), figures: figures(block.text) }
    case 'quote':
      return { figures: figures(block.text), source: block.source && figures(block.source) }
    case 'figure':
      return { image: block._sanityAsset, caption: block.caption && figures(block.caption) }
  }
}

const textOf = ({ children }: { children: { text: string }[] }) => children.map(({ text }) => text).join('')

test.each(each)('%s has every part of the original, with its figures and answers', (_, translation) => {
  expect(shape(translation)).toEqual(shape(translation.of))
})

test('figures are compared in any order, but each of them', () => {
  expect(figures('27 per cent in 2023')).toEqual(figures('2023માં 27 ટકા'))
  expect(figures('27 per cent in 2023')).not.toEqual(figures('2023માં 72 ટકા'))
})

test.each(each)('%s is in its script throughout', (_, { language, ...words }) => {
  const { title, context, body, keyFacts = [], quiz = [], mainsQuestions = [] } = words
  const texts = [
    title,
    context,
    ...body.flat().flatMap(blockTexts),
    ...keyFacts,
    ...quiz.flatMap(({ stem, explanation }) => [...stem.split('\n'), explanation]),
    ...mainsQuestions.flatMap(({ text, hint = text }) => [text, hint]),
  ]
  const script = new RegExp(`\\p{Script=${languageScripts[language]}}`, 'u')
  expect(texts.filter((text) => !script.test(text))).toEqual([])
})

function blockTexts(block: Block) {
  if (block._type === 'block') return [textOf(block)]
  if (block._type === 'table') return block.rows.flatMap(({ cells: [first = ''] }) => [first])
  return block._type === 'figure' ? [block.alt] : [block.text]
}

test.each(each)('%s is on the site, and each names the other', async (_, { of, language }) => {
  const [translation, original] = [await read(of.slug, language), await read(of.slug, 'en')]
  expect(translation.original).toBe(original._id)
  const group = translationsSchema.parse(
    await ask(dataset, translationsQuery, { group: [translation.original] }),
  )
  const others = translations.filter((other) => other.of === of)
  const languages = ['en', ...others.map((other) => other.language).toSorted()]
  expect(group.map((article) => article.language)).toEqual(languages)
  expect(group.map(({ _id }) => _id)).toContain(translation._id)
})
