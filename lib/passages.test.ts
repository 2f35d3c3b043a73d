import { expect, test } from 'vitest'
import { splitByLanguage } from './passages'

test.each([
  ['Plain words, 51 and “quoted”.', 'en', 'Plain words, 51 and “quoted”.'],
  ['The motto सत्यमेव जयते is old.', 'en', 'The motto <hi:सत्यमेव जयते> is old.'],
  ['ગુજરાત', 'en', '<gu:ગુજરાત>'],
  [
    'રશિયા, DPRK (ઉત્તર કોરિયા) અને UN Charter, 51',
    'gu',
    'રશિયા, <en:DPRK> (ઉત્તર કોરિયા) અને <en:UN Charter>, 51',
  ],
  ['انقلاب زندہ باد!', 'en', '<ur:انقلاب زندہ باد>!'],
  ['', 'en', ''],
] as const)('%s', (text, own, expected) => {
  const passages = splitByLanguage(text, own)
  expect(
    passages.map(({ text: words, language }) => (language ? `<${language}:${words}>` : words)).join(''),
  ).toBe(expected)
  expect(passages.map((passage) => passage.text).join('')).toBe(text)
})
