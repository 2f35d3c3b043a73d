// @vitest-environment jsdom
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { bodySchema, type Body, type BodyBlock } from '@/lib/content/body'
import { languages, type Language } from '@/lib/languages'
import { countedListNames } from '@/lib/list-kinds'
import { words as labels } from '@/lib/words'
import { runs } from '@/lib/testing/runs'
import { headingsOf } from './headings'
import { PortableText } from './portable-text'

const words = fc.constantFrom(
  ...[
    'Article',
    '51',
    '<script>',
    '&amp;',
    '“quoted”',
    "it's",
    'a\nb',
    'સંદર્ભ',
    'क्षत्रिय',
    'دستور',
    'עברית',
    '👩🏽‍🎓',
    '🇮🇳',
  ],
)
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '))
const mayBeEmpty = fc.oneof({ weight: 4, arbitrary: text }, fc.constantFrom('', ' '))
const orNull = <T,>(value: fc.Arbitrary<T>) => fc.option(value)

const markDefs = [
  { _type: 'link', _key: 'l1', href: 'https://www.un.org/?a=1&b=2' },
  { _type: 'link', _key: 'l2', href: 'tel:+917940098991' },
  { _type: 'internalLink', _key: 'l3', target: { _type: 'article', slug: 'pact', language: 'gu' } },
]
const marks = fc.uniqueArray(fc.constantFrom('strong', 'em', 'l1', 'l2', 'l3', 'gone'), { maxLength: 4 })
const span = fc.record({
  _type: fc.constant('span'),
  _key: fc.string(),
  text: mayBeEmpty,
  marks: orNull(marks),
})
const paragraph = fc.record({
  _type: fc.constant('block'),
  _key: fc.string(),
  style: orNull(fc.constantFrom('normal', 'h2', 'h3')),
  listItem: orNull(fc.constantFrom('bullet', ...countedListNames)),
  level: orNull(fc.constantFrom(1, 2)),
  children: fc.array(span, { minLength: 1, maxLength: 4 }),
  markDefs: fc.constant(markDefs),
})
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, cells]) =>
    fc.record({
      _type: fc.constant('table'),
      _key: fc.string(),
      caption: orNull(text),
      headerColumn: orNull(fc.boolean()),
      rows: fc.array(fc.record({ cells: fc.array(mayBeEmpty, { minLength: cells, maxLength: cells }) }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  )
const part = fc.double({ min: 0, max: 0.4, noNaN: true })
const figure = fc.record({
  _type: fc.constant('figure'),
  _key: fc.string(),
  asset: fc.record({
    _id: fc.constant('image-0a1b2c3d4e5f60718293a4b5c6d7e8f901234567-1000x500-png'),
    width: fc.constant(1000),
    height: fc.constant(500),
    lqip: orNull(fc.constant('data:image/jpeg;base64,AAAA')),
  }),
  alt: text,
  hotspot: fc.constant(null),
  crop: orNull(fc.record({ top: part, bottom: part, left: part, right: part })),
  caption: orNull(text),
  credit: orNull(text),
})
const callout = fc.record({
  _type: fc.constant('callout'),
  _key: fc.string(),
  title: orNull(text),
  text,
  tone: orNull(fc.constantFrom('note', 'remember', 'example')),
})
const quote = fc.record({
  _type: fc.constant('quote'),
  _key: fc.string(),
  text,
  source: orNull(text),
  language: orNull(fc.constantFrom(...languages)),
})

/** Bodies as stored in the Content Lake, parsed by the site as published content is. */
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, table, figure, callout, quote), {
    minLength: 1,
    maxLength: 8,
  })
  .map((blocks) => bodySchema.safeParse(blocks))
  .filter(({ success }) => success)
  .map(({ data }): Body => data ?? [])

/** The visible text of a block. */
function textsOf(block: BodyBlock, language: Language): (string | null)[] {
  switch (block._type) {
    case 'block':
      return [block.children.map((child) => child.text).join('')]
    case 'table':
      return [block.caption, ...block.rows.flatMap(({ cells }) => cells)]
    case 'figure':
      return [[block.caption, block.credit].filter((line) => line !== null).join(' · ')]
    case 'callout':
      return [block.title ?? labels[language].article.callouts[block.tone ?? 'note'], block.text]
    case 'quote':
      return [block.text, block.source]
  }
}
const wordsOf = (texts: (string | null)[]) => texts.flatMap((found) => (found ?? '').match(/\S+/g) ?? [])

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'off', 'prefer-native-element': 'off', 'tel-non-breaking': 'off' },
})

test('any text becomes valid HTML with every word in order', () => {
  fc.assert(
    fc.property(body, fc.constantFrom(...languages), (blocks, language) => {
      const html = renderToStaticMarkup(<PortableText body={blocks} language={language} />)
      const report = validator.validateStringSync(
        `<!doctype html><html lang="${language}"><head><title>Note</title></head><body><h1>Note</h1>${html}</body></html>`,
      )
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ message, ruleId }) => `${ruleId}: ${message}`),
        ),
      ).toEqual([])

      const { words: shown, ids, links } = asRead(html)
      expect(shown).toEqual(wordsOf(blocks.flatMap((block) => textsOf(block, language))))
      expect(ids).toEqual([...headingsOf(blocks).values()].map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      for (const href of links) expect(known).toContain(href)
    }),
    { numRuns: runs(40) },
  )
})

const known = ['https://www.un.org/?a=1&b=2', 'tel:+917940098991', '/gu/current-affairs/pact']

/** The HTML as a browser parses it. */
function asRead(html: string) {
  const page = document.createElement('div')
  page.innerHTML = html
  for (const element of page.querySelectorAll('p, li, h2, h3, caption, th, td, figcaption, br')) {
    element.before(' ')
    element.append(' ')
    element.after(' ')
  }
  return {
    words: wordsOf([page.textContent]),
    ids: [...page.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  }
}
