import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentSchema } from '../lib/env'
import { webhookBody, webhookRule } from './webhook'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const example = readFileSync(join(root, '.env.example'), 'utf8')

test('the README tells to make the webhook that the site understands', () => {
  for (const text of [webhookRule.filter, webhookRule.projection]) expect(readme).toContain(`\n   ${text}\n`)
})

test('the README and the example name every variable of production', () => {
  const needed = Object.keys(environmentSchema.shape).filter((name) => name !== 'SANITY_API_HOST')
  for (const name of needed) {
    expect(readme).toContain(`\`${name}\``)
    expect(example).toMatch(new RegExp(`^# .+\n${name}=$`, 'm'))
  }
})

const body = {
  _id: 'article-pact',
  _type: 'article',
  slugs: ['pact', 'pact'],
  topics: [['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `topic-${name}`), null],
  syllabus: [null, [{ paper: 'syllabus-gs2', line: '2.17' }, { paper: null, line: '2.18' }, 'nonsense']],
  publishedBefore: null,
  publishedAt: '2024-06-20T06:30:00Z',
}

test('the lines of both states are told together, what is no line left out', () => {
  expect(webhookBody.parse(body).syllabus).toEqual([{ paper: 'syllabus-gs2', line: '2.17' }])
})

test('what was told can be told again, as a scheduled article is when it is due', () => {
  const told = webhookBody.parse(body)
  expect(webhookBody.parse(JSON.parse(JSON.stringify(told)))).toEqual(told)
})

test('a webhook that was made before lines and months were told is still understood', () => {
  const { syllabus, publishedBefore, ...older } = body
  expect([syllabus, publishedBefore]).not.toContain(undefined)
  expect(webhookBody.parse(older)).toMatchObject({ syllabus: [], publishedBefore: null })
})
