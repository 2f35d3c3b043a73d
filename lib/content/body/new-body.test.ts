import { expect, test } from 'vitest'
import { emptySections, newBody } from './new-body'

const point = (text: string) => ({ _type: 'block', style: 'normal', children: [{ text }] })
const says = (body: unknown) => {
  const found = emptySections(body)
  return found === true ? [] : found.map(({ message, path }) => `${path[0]?._key} ${message}`)
}

test('empty sections of the template need no word: they are left out when the note is published', () => {
  expect(says(newBody())).toEqual([])
})

test('a section with only a table or a subsection is not empty', () => {
  const heading = { _type: 'block', style: 'h2', children: [{ text: 'Data' }] }
  expect(says([heading, { _type: 'table' }])).toEqual([])
  expect(says([heading, { ...heading, style: 'h3' }, point('One.')])).toEqual([])
  expect(says(undefined)).toEqual([])
})

test('another empty section is only a warning, because the site shows it', () => {
  const heading = { _type: 'block', _key: 'data', style: 'h2', children: [{ text: 'Data' }] }
  expect(says([heading])).toEqual(['data Nothing stands below “Data”: write a point, or remove the heading'])
})
