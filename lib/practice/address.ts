import { pageNumber } from '../page-number.ts'
import { encodedSegment as part } from '../path-segment.ts'
import { parsePeriod } from '../period.ts'

/** Questions in a test. */
export const FEWEST = 5
export const USUAL = 20
export const MOST = 100

/** Selections of the questions of a scope that have an address. */
export const SELECTIONS = 99

/** What the questions of a test are about. A period has the name of its page: `2026-11-21`, `2026-W47`, `2026-11`. */
export type Scope =
  | { kind: 'mixed' }
  | { kind: 'topic'; slug: string }
  | { kind: 'line'; paper: string; line: string }
  | { kind: 'period'; name: string }

/** The address of a test, which is the same test for everyone. Without `questions` it has the usual number. */
export type TestAddress = {
  scope: Scope
  questions: number | undefined
  /** From 1: another number chooses other questions. */
  selection: number
}

/** A scope as in addresses: `mixed`, `topic/polity`, `line/upsc-mains-gs2/2.1` or `2026-W47`. */
export function scopeName(scope: Scope): string {
  if (scope.kind === 'topic') return `topic/${part(scope.slug)}`
  if (scope.kind === 'line') return `line/${part(scope.paper)}/${part(scope.line)}`
  return scope.kind === 'mixed' ? 'mixed' : part(scope.name)
}

/** The path of a test: `/practice/topic/polity`, with a number of questions `/practice/topic/polity/50`. */
export function testPath(scope: Scope, questions?: number, selection = 1): string {
  const number = questions ?? (selection > 1 ? USUAL : undefined)
  return ['/practice', scopeName(scope), number, selection > 1 ? selection : undefined]
    .filter((segment) => segment !== undefined)
    .join('/')
}

/** Parses the decoded segments after `/practice`; undefined if no test has this address. */
export function parseTest(segments: readonly string[]): TestAddress | undefined {
  const { scope, rest } = takeScope(segments) ?? {}
  if (!scope || !rest || rest.length > 2) return undefined
  const numbers = rest.map(pageNumber)
  if (numbers.includes(undefined)) return undefined
  const [questions, selection] = numbers
  // The first selection has no number, so that it has one address.
  if (selection !== undefined && (selection < 2 || selection > SELECTIONS)) return undefined
  return { scope, questions, selection: selection ?? 1 }
}

/** The address of the test at a path; undefined if there is none. */
export function testAt(path: string): TestAddress | undefined {
  const [, first, ...segments] = path.split('/')
  return first === 'practice' ? parseTest(segments.map(decodeURIComponent)) : undefined
}

/** Whether a path is that of a test with a number, which visitors can invent. */
export const isNumberedTest = (path: string): boolean => testAt(path)?.questions !== undefined

function takeScope([first = '', second, third, ...rest]: readonly string[]):
  { scope: Scope; rest: string[] } | undefined {
  const after = (...segments: (string | undefined)[]) =>
    [...segments, ...rest].filter((segment) => segment !== undefined)
  if (first === 'topic' && second) return { scope: { kind: 'topic', slug: second }, rest: after(third) }
  if (first === 'line' && second && third)
    return { scope: { kind: 'line', paper: second, line: third }, rest: after() }
  if (first === 'mixed') return { scope: { kind: 'mixed' }, rest: after(second, third) }
  if (parsePeriod(first)) return { scope: { kind: 'period', name: first }, rest: after(second, third) }
  return undefined
}
