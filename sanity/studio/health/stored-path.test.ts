import { expect, test } from 'vitest'
import { placeOf } from './stored-path'

const document = {
  quiz: [{ _key: 'a' }, { _key: 'b', options: ['x', 'y'] }],
  body: [{ _key: 'p', markDefs: [{ _key: 'l', href: 'x' }] }],
}

test.each([
  ['title', 'title'],
  ['quiz[_key=="b"].explanation', 'quiz[1].explanation'],
  ['quiz[_key=="b"].options[1]', 'quiz[1].options[1]'],
  ['body[_key=="p"].markDefs[_key=="l"].href', 'body[0].markDefs[0].href'],
  // A projection has left the member out.
  ['related[_key=="r"]', 'related'],
  ['quiz[_key=="gone"].stem', 'quiz'],
  ['', ''],
])('the place of %s is “%s”', (path, place) => {
  expect(placeOf(path, document)).toBe(place)
})
