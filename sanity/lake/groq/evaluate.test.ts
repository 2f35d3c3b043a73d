import { describe, expect, test } from 'vitest'
import { evaluateNow, parseQuery } from './evaluate.ts'

const documents = ['a', 'b', 'c'].map((name) => ({
  ...{ _id: name, _type: 't', _rev: '1', _createdAt: '', _updatedAt: '' },
  name,
}))

const resultOf = (query: string, params: Record<string, unknown>) =>
  evaluateNow(parseQuery(query, params), {
    documents,
    dereference: () => undefined,
    params,
    now: new Date(0),
    identity: '',
  })

describe('a query with parameters in a slice', () => {
  const query = '*[name != $name][$from..$to].name'

  test('is parsed once for all values of its other parameters', () => {
    const slice = { from: 0, to: 1 }
    expect(parseQuery(query, { ...slice, name: 'a' })).toBe(parseQuery(query, { ...slice, name: 'b' }))
    expect(resultOf(query, { ...slice, name: 'a' })).toEqual(['b', 'c'])
    expect(resultOf(query, { ...slice, name: 'b' })).toEqual(['a', 'c'])
  })

  test('is parsed again for another slice', () => {
    expect(resultOf(query, { from: 1, to: 1, name: 'a' })).toEqual(['c'])
  })

  test('is parsed with all parameters if another one shapes the tree', () => {
    const shaped = '*[0...$to][$key]'
    expect(resultOf(shaped, { to: 2, key: 'name' })).toEqual(['a', 'b'])
    expect(resultOf(shaped, { to: 2, key: 1 })).toMatchObject({ name: 'b' })
  })

  test('names a slice that is missing', () => {
    expect(() => parseQuery(query, { from: 0, name: 'a' })).toThrow()
  })
})
