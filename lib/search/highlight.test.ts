import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, highlight } from './highlight'

/** The text with the matches in brackets. */
const marked = (text: string, words: string[]) =>
  highlight(text, words)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['Rivers of the Peninsula', ['river'], '[Rivers] of the Peninsula'],
  ['A river, two rivers', ['rivers'], 'A [river], two [rivers]'],
  ['Panchayati Raj', ['raj', 'panchayati'], '[Panchayati] [Raj]'],
  ['3.5 per cent', ['3.5'], '[3.5] per cent'],
  ['<b>tax</b> & co', ['tax'], '<b>[tax]</b> & co'],
  ['ગુજરાત ક્ષેત્ર', ['ક્ષેત્ર'], 'ગુજરાત [ક્ષેત્ર]'],
  ['ચોમાસાની શરૂઆત', ['ચોમાસું'], '[ચોમાસાની] શરૂઆત'],
  ['1961માં ૧૯૬૧', ['1961'], '[1961માં] [૧૯૬૧]'],
  ['Nothing', [], 'Nothing'],
])('%s, %j', (text, words, expected) => expect(marked(text, words)).toBe(expected))

const odd = ['\0', '🤝', 'ક્ષ', '\u200d', '.', ' ', '\ud800', 'İ', 'ß', 'tax', '<b>', '3.5']
const texts = fc.array(fc.constantFrom(...odd), { maxLength: 12 }).map((parts) => parts.join(''))

test('the parts always join to the original text', () => {
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 3 }), (text, words) => {
      expect(
        highlight(text, words)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('an excerpt contains the match and whole words around it', () => {
  const text = `${'before '.repeat(40)}the Kigali amendment ${'after '.repeat(60)}`
  const shown = excerpt(text, ['kigali'])
  expect(shown).toMatch(/^… (before )+the Kigali amendment (after )+…$/)
  expect(shown?.length).toBeLessThan(220)
  expect(excerpt('Short text about Kigali', ['kigali'])).toBe('Short text about Kigali')
  expect(excerpt(text, ['montreal'])).toBeUndefined()
  expect(excerpt('x'.repeat(900), ['x'])).toHaveLength(202)
})
