import { expect, test } from 'vitest'
import { emptySections, newBody } from './new-body'

const point = (text: string) => ({ _type: 'block', style: 'normal', children: [{ text }] })
const says = (body: unknown) => {
  const found = emptySections(body)
  return found === true ? [] : found.map(({ message, path }) => `${path} ${message}`)
}

test('sections of the template that were left empty are named', () => {
  const [background, , ...rest] = newBody()
  expect(says([background, point('It began in 1961.'), ...rest])).toEqual([
    '2 Nothing stands below “Key points”: write a point, or remove the heading',
    '4 Nothing stands below “Implications and way forward”: write a point, or remove the heading',
  ])
})

test('a table or a subsection below a heading is something', () => {
  const heading = { _type: 'block', style: 'h2', children: [{ text: 'Data' }] }
  expect(says([heading, { _type: 'table' }])).toEqual([])
  expect(says([heading, { ...heading, style: 'h3' }, point('One.')])).toEqual([])
  expect(says(undefined)).toEqual([])
})
