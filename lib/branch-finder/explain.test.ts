import { expect, test } from 'vitest'
import { languages } from '@/lib/languages'
import { nameInWords, placeInWords, questionInWords, reasonInWords, titleInWords } from './explain'
import { localName } from './local-names'
import type { Place } from './place'
import { districts } from './pin-codes'
import { rank } from './rank'
import { placeAt } from './resolve'
import { seedBranches } from './testing/seed-branches'

const at = (slug: string) => placeAt(slug, seedBranches)!

test.each([
  ['364001', 'gu', '364001 (ભાવનગર જિલ્લો)'],
  ['bhuj', 'gu', 'ભુજ (કચ્છ જિલ્લો)'],
  ['bhuj', 'hi', 'भुज (कच्छ ज़िला)'],
  ['mumbai', 'gu', 'મુંબઈ જિલ્લો, મહારાષ્ટ્ર'],
  ['110060', 'hi', '110060 (दिल्ली)'],
  ['110006', 'gu', '110006 (જૂની દિલ્હી)'],
  ['delhi', 'gu', 'દિલ્હી'],
] as const)('the page %s in %s is for %s', (slug, language, words) => {
  expect(placeInWords(at(slug), language)).toBe(words)
})

test('a choice is named and asked for in the language', () => {
  const either = at('380009-or-surat')
  expect(nameInWords(either, 'en')).toBe('380009 or Surat')
  expect(nameInWords(either, 'gu')).toBe('380009 કે સુરત')
  expect(titleInWords(either, 'hi')).toBe('कौन-सी जगह: 380009 या सूरत?')
  const state = at('gujarat')
  if (state.kind !== 'choice') throw new Error('Gujarat is a choice of its districts')
  expect(titleInWords(state, 'gu')).toBe('શાખાઓ: ગુજરાત')
  expect(questionInWords(state, 'gu')).toMatch(/^ગુજરાત: તમારો જિલ્લો/)
})

test('the reason for a branch is in the language', () => {
  const place = at('364001') as Place
  expect(reasonInWords(place, rank(place, seedBranches).suggested!, 'gu')).toBe(
    ', રસ્તા માર્ગે સૌથી નજીક (આશરે 150 કિમી, સીધું અંતર)',
  )
})

test('the states, and the districts of Gujarat and Delhi, have a name in each language', () => {
  const near = districts.filter(({ state }) => state === 'Gujarat' || state === 'Delhi')
  const names = [...new Set(districts.map(({ state }) => state)), ...near.map(({ name }) => name)]
  for (const language of languages.filter((one) => one !== 'en'))
    expect(names.filter((name) => localName(name, language) === name)).toEqual([])
})
