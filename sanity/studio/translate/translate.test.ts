import { expect, test } from 'vitest'
import { article } from '../../../lib/content/article/sample'
import { differences } from './differences'
import { translationOf } from './translation'

test('a translation has everything of the original except the words', () => {
  const draft: Record<string, unknown> = translationOf(article, 'gu', true)
  expect(draft).toMatchObject({
    _id: 'drafts.article-pact-gu',
    language: 'gu',
    translationOf: { _type: 'reference', _ref: 'article-pact' },
    slug: article.slug,
    topics: article.topics,
    syllabus: article.syllabus,
    sources: article.sources,
    eventDate: article.eventDate,
    keyFacts: [''],
    cover: { asset: article.cover.asset },
    quiz: [{ _key: 'q1', options: ['', '', '', ''], answer: 0 }],
    mainsQuestions: [{ _key: 'm1', words: 150, marks: 10 }],
    pastQuestions: article.pastQuestions,
    body: [
      { _key: 'b0', style: 'h2', children: [{ text: '' }] },
      { _key: 'b1', style: 'h3' },
      { _key: 'b2', style: 'normal', listItem: 'bullet', level: 1, children: [{ text: '' }] },
      { _key: 'b3', markDefs: [], children: [{ text: '', marks: [] }] },
      { _key: 'b4', _type: 'figure', asset: article.cover.asset },
      { _key: 'b5', _type: 'table', rows: [{ cells: ['', ''] }, { cells: ['', ''] }] },
      { _key: 'b6', _type: 'callout', tone: 'remember' },
      { _key: 'b7', _type: 'quote', language: 'en' },
    ],
  })
  const left = JSON.stringify({ ...draft, sources: undefined })
  expect(left).not.toMatch(/treaty|voided|Article|peninsula|Discuss|Remember|Charter/)
  for (const field of [
    'related',
    'legacyPaths',
    'corrections',
    'seo',
    'updates',
    'supersededBy',
    'context',
    'title',
  ])
    expect(draft).not.toHaveProperty(field)
})

test('a translation of a translation refers to the original; a draft is referenced weakly', () => {
  const gujarati = { ...article, _id: 'article-pact-gu', translationOf: { _ref: 'article-pact' } }
  expect(translationOf(gujarati, 'hi', true)).toMatchObject({
    _id: 'drafts.article-pact-hi',
    translationOf: { _ref: 'article-pact' },
  })
  expect(translationOf({ ...article, _id: 'drafts.article-new' }, 'hi', false)).toMatchObject({
    translationOf: { _ref: 'article-new', _weak: true, _strengthenOnPublish: { type: 'article' } },
  })
})

test.each<[original: string, translation: string, missing: string[], added: string[]]>([
  ['It was signed in 1961.', 'તેના પર ૧૯૬૧માં સહી થઈ.', [], []],
  ['It was signed in 1961.', 'इस पर १९६१ में हस्ताक्षर हुए।', [], []],
  ['1,00,000 people and 2.18', '૧,૦૦,૦૦૦ લોકો અને ૨.૧૮', [], []],
  ['It was signed in 1961.', 'તેના પર ૧૬૯૧માં સહી થઈ.', ['1961'], ['1691']],
  ['Articles 14 and 14A, part 3', 'અનુચ્છેદ 14, ભાગ 3', ['14'], []],
  ['Two pacts', '2 કરાર', [], ['2']],
])('the numbers of “%s” and “%s”', (original, translation, missing, added) => {
  expect(differences(original, translation)).toMatchObject({ missing, added })
})

test.each<[original: string, translation: string, names: string[]]>([
  ['A treaty between Russia and Ukraine, in Pyongyang.', 'પ્યોંગયાંગમાં રશિયા અને યુક્રેન વચ્ચે કરાર.', []],
  [
    'A visit by Putin to Japan, and by Modi to Moscow.',
    'पुतिन की जापान यात्रा और मोदी की मॉस्को यात्रा।',
    [],
  ],
  ['The talks were held in Washington.', 'વાટાઘાટો જાપાનમાં થઈ.', ['Washington']],
  ['A mission of ISRO with NASA.', 'ISRO नासा के साथ', []],
  // The capital at the start of a sentence does not make a word a name.
  ['Treaties bind states. Others do not.', 'સંધિઓ બંધનકર્તા છે.', []],
])('the names of “%s” in “%s”', (original, translation, names) => {
  expect(differences(original, translation).names).toEqual(names)
})
