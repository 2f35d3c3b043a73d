import { expect, test } from 'vitest'
import type { Topic } from './parser'
import { subtreeIds, topicsBelow, trailTo } from './tree'

const topic = (id: string, above?: string): Topic => ({
  _id: id,
  _rev: '1',
  title: id,
  slug: id,
  description: null,
  translations: null,
  parent: above === undefined ? null : { _id: above, title: above, slug: above, translations: null },
  synonyms: [],
})

const polity = topic('polity')
const rights = topic('rights', 'polity')
const writs = topic('writs', 'rights')
const topics = [polity, rights, topic('executive', 'polity'), writs, topic('history')]
const ids = (found: Topic[]) => found.map(({ _id }) => _id)

test('a topic has its children', () => {
  expect(ids(topicsBelow(topics))).toEqual(['polity', 'history'])
  expect(ids(topicsBelow(topics, 'polity'))).toEqual(['rights', 'executive'])
})

test('the subtree of a topic contains all topics below it', () => {
  expect(subtreeIds(topics, 'polity')).toEqual(['polity', 'rights', 'executive', 'writs'])
  expect(subtreeIds(topics, 'writs')).toEqual(['writs'])
})

test('the trail of a topic starts at the top level', () => {
  expect(ids(trailTo(topics, writs))).toEqual(['polity', 'rights'])
  expect(trailTo(topics, polity)).toEqual([])
})

test('a cycle does not loop for ever', () => {
  const circle = [topic('a', 'b'), topic('b', 'c'), topic('c', 'a')]
  expect(subtreeIds(circle, 'a')).toEqual(['a', 'c', 'b'])
  expect(ids(trailTo(circle, topic('a', 'b')))).toEqual(['c', 'b'])
})
