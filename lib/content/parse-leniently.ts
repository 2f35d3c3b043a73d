import type { z } from 'zod'
import { plainError } from './fields/rule'
import { sanitized } from './sanitize'

/** A value that the site leaves out or replaces: its document and revision, its path, and the reason. */
export type Refusal = { document?: string; revision?: string; path: string; message: string }

/** `value` is null if a required part is invalid. */
export type LenientResult<T> = { value: T | null; refusals: Refusal[] }

type Step = { container: object; key: PropertyKey }

/**
 * Parses the result of a query and leaves out the smallest optional part around each issue: a nullable property becomes
 * null, a list loses the member, a list that is too long is truncated. If that is not enough, the whole value is null.
 * An issue with `params.instead` has a replacement. All text in the value is well-formed; the input is not changed.
 */
export function parseLeniently<S extends z.ZodType>(schema: S, input: unknown): LenientResult<z.output<S>> {
  const root = { value: sanitized(input) }
  let result = schema.safeParse(root.value, plainError)
  if (result.success) return { value: result.data, refusals: [] }

  const refusals: Refusal[] = []
  const changed = new Changes()
  // Each round removes something and nothing is restored, so the loop ends.
  while (!result.success) {
    let refused = false
    for (const issue of result.error.issues) {
      const steps = walk(root, ['value', ...issue.path])
      const last = steps.at(-1)
      if (isAboutLength(issue) && last && changed.isLosingMembers(valueAt(last))) continue
      if (!last || !changed.has(last)) refusals.push({ ...describe(steps), message: issue.message })
      // If a value that contains a changed path has issues too, it is parsed again in the next round.
      if (changed.inThisRound(steps)) continue
      // The other issues of the round are reported too, for whoever corrects the document.
      refused ||= !leaveOut(steps, issue, changed)
    }
    if (refused) return { value: null, refusals }
    changed.endRound()
    result = schema.safeParse(root.value, plainError)
  }
  return { value: result.data, refusals }
}

/** Too many members. This is checked again once invalid members are removed. */
const isAboutLength = (issue: z.core.$ZodIssue): issue is z.core.$ZodIssueTooBig =>
  issue.code === 'too_big' && issue.origin === 'array'

/** Records the changes, so that each issue is reported once and each replacement is tried once. */
class Changes {
  private readonly keys = new WeakMap<object, Set<PropertyKey>>()
  private readonly members = new Map<unknown[], Set<number>>()
  private round = new WeakMap<object, Set<PropertyKey>>()

  has({ container, key }: Step) {
    return this.keys.get(container)?.has(key) ?? false
  }
  set({ container, key }: Step, value: unknown) {
    Reflect.set(container, key, value)
    for (const keys of [this.keys, this.round])
      keys.set(container, (keys.get(container) ?? new Set()).add(key))
  }
  /** Members are removed at the end of a round, so that the indexes in the other issues stay valid. */
  remove(list: unknown[], index: number) {
    this.members.set(list, (this.members.get(list) ?? new Set()).add(index))
  }
  isLosingMembers(list: unknown) {
    return Array.isArray(list) && this.members.has(list)
  }
  inThisRound(steps: Step[]) {
    return steps.some(({ container, key }) => this.round.get(container)?.has(key))
  }
  endRound() {
    this.round = new WeakMap()
    for (const [list, indexes] of this.members) {
      let kept = 0
      list.forEach((member, index) => {
        if (!indexes.has(index)) list[kept++] = member
      })
      list.length = kept
    }
    this.members.clear()
  }
}

function leaveOut(steps: Step[], issue: z.core.$ZodIssue, changed: Changes): boolean {
  const last = steps.at(-1)
  if (last && issue.code === 'custom' && issue.params?.instead !== undefined && !changed.has(last)) {
    changed.set(last, issue.params.instead)
    return true
  }
  const found = last && valueAt(last)
  if (isAboutLength(issue) && Array.isArray(found)) {
    found.length = Number(issue.maximum)
    return true
  }
  // The first step is the value itself, which can’t be left out.
  for (const step of steps.slice(1).reverse()) {
    if (Array.isArray(step.container)) {
      changed.remove(step.container, Number(step.key))
      return true
    }
    if (valueAt(step) !== null && valueAt(step) !== undefined) {
      changed.set(step, null)
      return true
    }
  }
  return false
}

const valueAt = ({ container, key }: Step): unknown => Reflect.get(container, key)

function walk(root: object, path: PropertyKey[]): Step[] {
  const steps: Step[] = []
  let container: unknown = root
  for (const key of path) {
    if (typeof container !== 'object' || container === null) break
    steps.push({ container, key })
    container = valueAt({ container, key })
  }
  return steps
}

/** The document that a path leads into, and the rest of the path in Sanity’s notation: `quiz[_key=="a1"].stem`. */
function describe(steps: Step[]): Omit<Refusal, 'message'> {
  const start = steps.findIndex((step) => property(valueAt(step), '_id') !== undefined)
  const document = start < 0 ? undefined : valueAt(steps[start] as Step) // findIndex found it
  const names = steps.slice(Math.max(start, 0) + 1).map((step) => {
    if (!Array.isArray(step.container)) return `.${String(step.key)}`
    const key = property(valueAt(step), '_key')
    return key === undefined ? `[${String(step.key)}]` : `[_key=="${key}"]`
  })
  return {
    document: property(document, '_id'),
    revision: property(document, '_rev'),
    path: names.join('').replace(/^\./, ''),
  }
}

function property(value: unknown, name: string): string | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return typeof found === 'string' ? found : undefined
}
