import { expect, test } from 'vitest'
import { isNumberedTest, parseTest, testPath, type Scope } from './address'

const scopes: [Scope, string][] = [
  [{ kind: 'mixed' }, 'mixed'],
  [{ kind: 'topic', slug: 'polity' }, 'topic/polity'],
  [{ kind: 'line', paper: 'upsc-mains-gs2', line: '2.1' }, 'line/upsc-mains-gs2/2.1'],
  [{ kind: 'period', name: '2026-11-21' }, '2026-11-21'],
  [{ kind: 'period', name: '2026-W47' }, '2026-W47'],
  [{ kind: 'period', name: '2026-11' }, '2026-11'],
]
const parsed = (path: string) => parseTest(path.split('/').slice(2))

test.each(scopes)('the paths of %j are parsed', (scope, name) => {
  expect(testPath(scope)).toBe(`/practice/${name}`)
  expect(parsed(testPath(scope))).toEqual({ scope, questions: undefined, selection: 1 })
  expect(parsed(testPath(scope, 50))).toEqual({ scope, questions: 50, selection: 1 })
  expect(parsed(testPath(scope, 50, 3))).toEqual({ scope, questions: 50, selection: 3 })
  expect(testPath(scope, undefined, 2)).toBe(`/practice/${name}/20/2`)
})

test.each([
  '',
  'topic',
  'line/gs2',
  'other',
  'mixed/020',
  'mixed/x',
  'mixed/20/1',
  'mixed/20/100',
  'mixed/20/2/2',
])('no test has the address %s', (path) => expect(parseTest(path.split('/'))).toBeUndefined())

test.each(['2026-02-30', '2026-w47', '2025-W53'])('%s is no period', (name) =>
  expect(parseTest([name])).toBeUndefined(),
)

test('a path with a number can be invented', () => {
  expect(isNumberedTest('/practice/topic/polity/50')).toBe(true)
  expect(isNumberedTest('/practice/topic/a%20b/5/2')).toBe(true)
  for (const path of ['/practice', '/practice/topic/50', '/practice/line/gs2/2.1', '/topics/polity/50'])
    expect(isNumberedTest(path), path).toBe(false)
})
