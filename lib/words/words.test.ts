import { expect, test } from 'vitest'
import { languages } from '../languages'
import { counted, formatNumber } from './counted'
import { words } from './index'
import { listed } from './listed'

/** The texts that are not functions, by their path. */
const textsIn = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([name, member]) => textsIn(member, `${path}.${name}`))

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

test.each(languages)('each text in %s has the places of the English one', (language) => {
  const texts = new Map(textsIn(words[language]))
  for (const [path, text] of textsIn(words.en))
    expect([path, placesIn(texts.get(path) ?? '')]).toEqual([path, placesIn(text)])
})

test.each(['hi', 'gu'] as const)('no text in %s is left in English', (language) => {
  const letters = { hi: /\p{Script=Devanagari}/u, gu: /\p{Script=Gujarati}/u }[language]
  for (const [path, text] of textsIn(words[language]))
    expect([path, text]).toEqual([path, expect.stringMatching(letters)])
})

test('numbers, counts and lists follow the language, with digits as students write them', () => {
  expect(formatNumber(123456, 'gu')).toBe('1,23,456')
  expect(counted('gu', 1, { one: 'નોંધ', other: 'નોંધો' })).toBe('1 નોંધ')
  expect(counted('gu', 2, { one: 'નોંધ', other: 'નોંધો' })).toBe('2 નોંધો')
  expect(listed(['Surat', 'Surat', 'New Delhi'], 'en')).toBe('Surat and New Delhi')
  expect(listed(['સુરત', 'વડોદરા', 'નવી દિલ્હી'], 'gu')).toBe('સુરત, વડોદરા અને નવી દિલ્હી')
})
