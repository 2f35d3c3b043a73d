import type { JsonObject } from '../types.ts'

/**
 * The same insertion, told so that `@sanity/mutator` does what Sanity does with `replace: 'list[from:to]'`: -1 is the
 * end of the list there, not its last member, and an empty range is a place between two members. `splice()` of
 * `@sanity/client` makes such ranges.
 */
export function insertionAtRange(insert: JsonObject): JsonObject {
  const { replace, ...rest } = insert
  const match = typeof replace === 'string' ? /^(.*)\[(-?\d*):(-?\d*)\]$/s.exec(replace) : null
  if (!match) return insert
  const [, list, first, last] = match
  const from = boundary(first || '0')
  const to = boundary(last || '-1')
  if (from === undefined) return { ...rest, after: `${list}[-1]` }
  const isEmpty = to !== undefined && from < 0 === to < 0 && to <= from
  return isEmpty
    ? { ...rest, before: `${list}[${from}]` }
    : { ...rest, replace: `${list}[${from}:${to ?? ''}]` }
}

/** A place in a list, counted from its end when negative; undefined for the end itself. */
function boundary(text: string): number | undefined {
  const given = Number(text)
  if (given >= 0) return given
  return given === -1 ? undefined : given + 1
}
