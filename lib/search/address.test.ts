import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_QUESTION, searchAddress, searchFromParams, searchFrom } from './address'

const parse = (query: string) => searchFrom(new URLSearchParams(query))

describe('the query string of the search page', () => {
  test.each([
    ['', { text: '', page: 1 }],
    ['q=+two++words%0A&page=3', { text: 'two words', page: 3 }],
    ['q=\u0958\u093e\u0928\u0942\u0928+\u0967\u096f\u096b\u0966', { text: 'क\u093cानून 1950', page: 1 }],
    ['q=ગુજ\u200dરાત+૧૯૬૦', { text: 'ગુજરાત 1960', page: 1 }],
    ['q=x&paper=gs2&topic=polity', { text: 'x', paper: 'gs2', topic: 'polity', page: 1 }],
    ['q=x&paper=&topic=../etc&page=0', { text: 'x', page: 1 }],
    ['q=x&page=999&page=2&utm_source=y', { text: 'x', page: 500 }],
  ])('%s', (query, search) => expect(parse(query)).toEqual(search))

  test('is truncated without splitting a character', () => {
    expect(parse(`q=${'🤝'.repeat(300)}`).text).toBe('🤝'.repeat(LONGEST_QUESTION))
  })

  test('round-trips any search', () => {
    const odd = ['\ud800', ' ', '&q=', '%', '+', '#', '\0', '🤝', 'é', 'e\u0301', 'x'.repeat(99)]
    const text = fc.array(fc.constantFrom(...odd), { maxLength: 8 })
    fc.assert(
      fc.property(text, fc.nat(900), (parts, page) => {
        const search = searchFrom(
          new URLSearchParams({ q: parts.join(''), page: String(page), topic: 'polity' }),
        )
        expect(parse(searchAddress(search).split('?')[1] ?? '')).toEqual(search)
      }),
    )
  })
})

test('Next’s parameters are parsed like the query string', () => {
  expect(searchFromParams({})).toBeUndefined()
  expect(searchFromParams({ topic: 'polity' })).toBeUndefined()
  expect(searchFromParams({ q: '' })).toEqual({ text: '', page: 1 })
  expect(searchFromParams({ q: ['x', 'y'], page: '2' })).toEqual({ text: 'x', page: 2 })
})
