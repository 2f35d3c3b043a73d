import { expect, test } from 'vitest'
import { emptyOtherSections, emptyTemplateSections, newBody } from './new-body'

const point = (text: string) => ({ _type: 'block', style: 'normal', children: [{ text }] })
const says = (body: unknown, rule = emptyTemplateSections) => {
  const found = rule(body)
  return found === true ? [] : found.map(({ message, path }) => `${path[0]?._key} ${message}`)
}

test('empty sections of the template are reported', () => {
  const [background, , ...rest] = newBody()
  expect(says([background, point('It began in 1961.'), ...rest])).toEqual([
    'points Nothing stands below “Key points”: write a point, or remove the heading',
    'implications Nothing stands below “Implications and way forward”: write a point, or remove the heading',
  ])
})

test('a section with only a table or a subsection is not empty', () => {
  const heading = { _type: 'block', style: 'h2', children: [{ text: 'Data' }] }
  expect(says([heading, { _type: 'table' }], emptyOtherSections)).toEqual([])
  expect(says([heading, { ...heading, style: 'h3' }, point('One.')], emptyOtherSections)).toEqual([])
  expect(says(undefined)).toEqual([])
})

test('another empty section is only a warning, because the site shows it', () => {
  const heading = { _type: 'block', _key: 'data', style: 'h2', children: [{ text: 'Data' }] }
  expect(says([heading])).toEqual([])
  expect(says([heading], emptyOtherSections)).toEqual([
    'data Nothing stands below “Data”: write a point, or remove the heading',
  ])
})
