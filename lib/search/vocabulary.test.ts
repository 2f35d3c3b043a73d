import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../languages'
import { joinedSpellings, MOST_SPELLINGS, spellingsOf, Vocabulary } from './vocabulary'

const vocabulary = new Vocabulary()
vocabulary.add([
  'ભારતનું બંધારણ અને મૂળભૂત અધિકારો. ગાંધીજીએ મહાગુજરાત આંદોલન પર ભાર મૂક્યો.',
  'ચૂંટણી પંચ, કમિશનર, રિઝર્વ બૅન્ક, દાંડી કૂચ, કર, વાહન અને કાર, સાબરમતી, ૧૯૬૦, જીએસટી',
  'भारत का संविधान, पंचायतें, ढाँचा, सिद्धांत, क़ानून, महँगाई और उपभोक्ता. कुछ नदियाँ',
  'The Constitution of India: commission, inflation and unions',
])
const found = (word: string, language: Language = 'gu') =>
  spellingsOf(word, vocabulary, language).map((words) => words.join(' '))

describe('a word is found in the spelling of the content', () => {
  test.each([
    // Half a nasal for the dot, a short vowel for a long one, no nasal at all.
    ['ચુંટણી', 'ચૂંટણી'],
    ['ચૂન્ટણી', 'ચૂંટણી'],
    ['આન્દોલન', 'આંદોલન'],
    ['सिद्धान्त', 'सिद्धांत'],
    ['ढाचा', 'ढाँचा'],
    ['कानुन', 'क\u093cानून'],
    // Loan words.
    ['કમીશનર', 'કમિશનર'],
    ['રીઝર્વ', 'રિઝર્વ'],
    ['બેંક', 'બૅન્ક'],
    // Latin typing.
    ['bandharan', 'બંધારણ'],
    ['bandharanma', 'બંધારણ'],
    ['chutani', 'ચૂંટણી'],
    ['sabarmati', 'સાબરમતી'],
    ['sanvidhan', 'संविधान'],
    ['samvidhan', 'संविधान'],
    ['mehngai', 'महँगाई'],
    ['commissioner', 'કમિશનર'],
    ['bank', 'બૅન્ક'],
    ['gst', 'જીએસટી'],
    // The other script, and the other way round.
    ['પંચાયત', 'पंचायत'],
    ['ઇન્ફ્લેશન', 'inflation'],
  ])('%s as %s', (word, spelling) => expect(found(word)).toContain(spelling))

  test('written in two words', () => expect(found('દાંડીકુચ')).toEqual(['દાંડી કૂચ']))

  test('written in one word', () => {
    const joined = (words: string) => joinedSpellings(words.split(' '), vocabulary, 'gu')
    expect(joined('મહા ગુજરાત')).toEqual([['મહાગુજરાત']])
    expect(joined('જી એસ ટી')).toEqual([['જીએસટી']])
    expect(joined('maha gujarat')).toEqual([['મહાગુજરાત']])
    expect(joined('નવું ગુજરાત')).toEqual([])
    expect(joined('મહાગુજરાત')).toEqual([])
  })
})

test.each([
  // Another length of “a” is another word, and so is another vowel in a short one.
  ['કર', []],
  ['કોર', []],
  ['state', []],
  // Found anyway, by their beginning.
  ['બંધારણ', []],
  ['1960', []],
  ['kuch', ['કૂચ']],
])('%s has the spellings %j', (word, spellings) => expect(found(word)).toEqual(spellings))

test('a Latin word is not respelled in Latin, nor an English word of English notes on an English page', () => {
  expect(found('unyon')).toEqual([])
  const some = new Vocabulary()
  some.add(['કમિશ્નર'])
  expect(spellingsOf('commissioner', some, 'en')).toEqual([['કમિશ્નર']])
  some.add(['commissioner'])
  expect(spellingsOf('commissioner', some, 'en')).toEqual([])
})

test('the script of the page comes first', () => {
  const both = new Vocabulary()
  both.add(['પંચાયત पंचायत'])
  expect(spellingsOf('panchayat', both, 'gu')).toEqual([['પંચાયત'], ['पंचायत']])
  expect(spellingsOf('panchayat', both, 'hi')).toEqual([['पंचायत'], ['પંચાયત']])
})

test('any word has few spellings', () => {
  const letters = fc.constantFrom(
    ...[
      'k',
      'a',
      'n',
      'i',
      'u',
      'é',
      'ન',
      'ક',
      'ા',
      'ં',
      'િ',
      '્',
      'મ',
      'म',
      'स',
      'त',
      'ी',
      '्',
      '\u093c',
      '१',
      '૫',
    ],
  )
  const word = fc.array(letters, { maxLength: 12 }).map((each) => each.join(''))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (texts, asked) => {
      const some = new Vocabulary()
      some.add(texts)
      expect(spellingsOf(asked, some, 'gu').length).toBeLessThanOrEqual(MOST_SPELLINGS)
    }),
  )
})
