import { expect, test } from 'vitest'
import { fieldInWords } from './field-in-words'

const article = { quiz: [{ _key: 'a0' }, { _key: 'a1', options: ['x', 'y'] }] }

test.each([
  ['title', 'Title'],
  ['mainsQuestions', 'Mains questions'],
  ['hasBody', 'Body'],
  ['quiz[_key=="a1"].stem', 'Quiz, number 2, stem'],
  ['quiz[_key=="a1"].options[1]', 'Quiz, number 2, options, number 2'],
  ['quiz[_key=="gone"].stem', 'Quiz, stem'],
  ['address.pinCode', 'Address, pin code'],
  ['', ''],
])('%s is “%s”', (path, words) => {
  expect(fieldInWords(path, article)).toBe(words)
})
