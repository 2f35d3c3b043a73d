import { expect, test } from 'vitest'
import { articleDocument } from '../../seed/article'
import { articles } from '../../seed/articles/index'
import { syllabusDocuments } from '../../seed/syllabus'
import { topics as topicsOfSeed } from '../../seed/topics'
import { passagesOf } from '../wording/passages'
import { isSameLine, lineName, linesSchema } from './lines'
import { namedLines } from './named-lines'
import { suggestLines, type Known } from './suggest'

const lines = linesSchema.parse(syllabusDocuments())
const nothing: Known = {
  words: { title: '', topics: '', context: '', text: '' },
  topics: [],
  others: [],
  chosen: [],
}
const line = (name: string) => {
  const found = lines.find((one) => lineName(one) === name)
  if (!found) throw new Error(`The seed has no line ${name}`)
  return { paper: found.paper, code: found.code }
}
const suggested = (known: Partial<Known>) => suggestLines(lines, { ...nothing, ...known }).map(lineName)
const words = (some: Partial<Known['words']>) => ({ words: { ...nothing.words, ...some } })

test('an empty note has no suggestions', () => {
  expect(suggested({})).toEqual([])
})

test('a line is suggested by its words in the title, in other forms too', () => {
  expect(suggested(words({ title: 'The basic structure and constitutional amendments' }))[0]).toBe('GS2 2.1')
})

test('words of the title tell more than those of the text', () => {
  const [first] = suggested(
    words({ title: 'Panchayati Raj', text: 'The monsoon, tsunami, earthquakes and volcanic activity' }),
  )
  expect(first).toBe('GS P.4')
})

test('a single common word of the text suggests nothing', () => {
  expect(suggested(words({ text: 'India' }))).toEqual([])
})

test('a line that other notes of the topic have is suggested, and more so if all have it', () => {
  const others = [
    { topics: ['topic-ethics'], lines: [line('GS4 4.4'), line('GS4 4.6')] },
    { topics: ['topic-ethics'], lines: [line('GS4 4.4')] },
    { topics: ['topic-polity'], lines: [line('GS2 2.8')] },
  ]
  expect(suggested({ topics: ['topic-ethics'], others })).toEqual(['GS4 4.4', 'GS4 4.6'])
})

test('what is chosen is not suggested', () => {
  const title = words({ title: 'The basic structure and constitutional amendments' })
  expect(suggested({ ...title, chosen: [line('GS2 2.1')] })).not.toContain('GS2 2.1')
})

test('nine of ten articles of the seed get a line that their writers chose', () => {
  const all = articles.map((seeded) => ({
    seeded,
    article: articleDocument(seeded),
    topics: seeded.topics.map((topic) => `topic-${topic}`),
  }))
  const told = all.map(({ article, topics }) => ({ topics, lines: namedLines.parse(article.syllabus) }))
  const right = all.filter(({ seeded, article, topics }, index) => {
    const got = suggestLines(lines, {
      words: {
        title: seeded.title,
        context: seeded.context,
        topics: seeded.topics.map((topic) => topicsOfSeed[topic].title).join(' '),
        text: passagesOf({ body: article.body, keyFacts: article.keyFacts })
          .map(({ text }) => text)
          .join(' '),
      },
      topics,
      others: told.filter((_, other) => other !== index),
      chosen: [],
    })
    return told[index]?.lines.some((own) => got.some((one) => isSameLine(one, own)))
  })
  expect(right.length).toBeGreaterThanOrEqual(all.length * 0.9)
})
