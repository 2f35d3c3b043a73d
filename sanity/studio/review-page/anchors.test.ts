import { expect, test } from 'vitest'
import { block } from '../../../lib/content/testing/parts'
import { article } from '../../../lib/content/article/sample'
import { anchorOf, lostTicks, tickOf } from './anchors'
import { factList, statementsOf } from './statements'

const body = (...texts: string[]) =>
  statementsOf({ language: 'en', body: texts.map((text, index) => block(`b${index}`, text)) })
const first = 'The treaty was signed in 1961.'
const tick = { sentence: first, fact: '1961' }
const comment = { field: 'body[_key=="b0"]', quote: first }

test.each<[what: string, texts: string[], field: string | undefined]>([
  ['nothing changed', [`${first} It lapsed.`], 'body[_key=="b0"]'],
  ['another sentence of the paragraph changed', [`${first} It was voided in 1991.`], 'body[_key=="b0"]'],
  ['a sentence was put before it', [`Before, there was none. ${first}`], 'body[_key=="b0"]'],
  ['it moved to another paragraph', ['It lapsed.', first], 'body[_key=="b1"]'],
  ['it stands twice', ['It lapsed.', first, first], 'body[_key=="b1"]'],
  ['it stands twice, once in its own paragraph', [first, first], 'body[_key=="b0"]'],
  ['only spaces changed', ['The treaty  was signed in\u00a01961. It lapsed.'], 'body[_key=="b0"]'],
  ['a word of it changed', ['The treaty was voided in 1961.'], undefined],
  ['its fact changed', ['The treaty was signed in 1962.'], undefined],
  ['it was continued', ['The treaty was signed in 1961, in Moscow.'], undefined],
  ['it was removed', ['It lapsed.'], undefined],
])('a tick and a comment when %s', (_, texts, field) => {
  const statements = body(...texts)
  expect(anchorOf(comment, statements)).toBe(field)
  expect(lostTicks([tick], statements)).toHaveLength(field ? 0 : 1)
  const isTicked = statements.some(({ text, facts }) => facts.some((fact) => tickOf([tick], text, fact.text)))
  expect(isTicked).toBe(field !== undefined)
})

test.each([
  ['en', 'Signed in 1961. Voided in 1991.', 'Signed in 1961. Voided in 1992.', 'Signed in 1961.', '1961'],
  [
    'hi',
    'संधि १९६१ में हुई। वह १९९१ में टूटी।',
    'संधि १९६१ में हुई। वह १९९२ में टूटी।',
    'संधि १९६१ में हुई।',
    '१९६१',
  ],
  [
    'gu',
    'સંધિ ૧૯૬૧માં થઈ. તે ૧૯૯૧માં રદ થઈ.',
    'સંધિ ૧૯૬૧માં થઈ. તે ૧૯૯૨માં રદ થઈ.',
    'સંધિ ૧૯૬૧માં થઈ.',
    '૧૯૬૧',
  ],
])('a tick in %s survives the edit of the next sentence', (language, before, after, sentence, fact) => {
  const [old, now] = [before, after].map((context) => factList(statementsOf({ language, context })))
  const ticks = (old ?? []).flatMap(({ text, facts }) =>
    facts.map((one) => ({ sentence: text, fact: one.text })),
  )
  expect(ticks).toHaveLength(2)
  const kept = (now ?? []).flatMap(({ text, facts }) =>
    facts.flatMap((one) => tickOf(ticks, text, one.text) ?? []),
  )
  expect(kept).toEqual([{ sentence, fact }])
})

test('a comment on a whole field stays with it and is lost with its block', () => {
  expect(anchorOf({ field: 'title' }, [])).toBe('title')
  expect(anchorOf({ field: 'body[_key=="b0"]' }, body('A text.'))).toBe('body[_key=="b0"]')
  expect(anchorOf({ field: 'body[_key=="b9"]' }, body('A text.'))).toBeUndefined()
})

test('the facts of an article are those of each part that makes claims', () => {
  const list = factList(statementsOf(article))
  const facts = list.map(({ field, facts }) => [field, facts.map(({ text }) => text)])
  expect(facts).toEqual([
    ['context', ['June 2024']],
    ['eventDate', ['2024-06-19']],
    ['body[_key=="b1"]', ['1961']],
    ['body[_key=="b2"]', ['1991']],
    ['body[_key=="b4"].alt', ['two']],
    ['body[_key=="b4"].caption', ['1953']],
    ['body[_key=="b5"].rows[_key=="w2"]', ['1961']],
    ['body[_key=="b6"].text', ['Article 51']],
    ['body[_key=="b7"].text', ['We the peoples of the United Nations']],
    ['keyFacts[0]', ['Article 51']],
    ['mainsQuestions[_key=="m1"].hint', ['1961']],
    ['quiz[_key=="q1"].stem', ['Article 51']],
    ['corrections[_key=="c1"].date', ['2024-06-22']],
    ['corrections[_key=="c1"].text', ['1961', '1962']],
    ['seo.description', ['two']],
  ])
})
