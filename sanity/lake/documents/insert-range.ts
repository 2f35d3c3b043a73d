import type { JsonObject } from '../types.ts'

/**
 * Rewrites an insertion so that `@sanity/mutator` treats `replace: 'list[from:to]'` like Sanity: -1 means the end of
 * the list, not its last member, and an empty range is a position between two members. `splice()` of `@sanity/client`
 * uses such ranges.
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

/** A position in a list, counted from the end if negative; undefined for the end itself. */
function boundary(text: string): number | undefined {
  const given = Number(text)
  if (given >= 0) return given
  return given === -1 ? undefined : given + 1
}
