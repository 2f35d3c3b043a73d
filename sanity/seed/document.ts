/** A document as `dataset import` reads it: no revision, no timestamps, those come with the import. */
export interface SeedDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

export interface Reference {
  _type: 'reference'
  _ref: string
}

export const reference = (id: string): Reference => ({ _type: 'reference', _ref: id })

export const slugField = (current: string) => ({ _type: 'slug', current })

/**
 * A copy in which every object of an array has the `_key` that Sanity asks for. The key is the object's place, so that
 * the same content always gives the same bytes; a key that is already there is kept, because marks point at it.
 */
export function keyed(document: SeedDocument): SeedDocument {
  return Object.fromEntries(
    Object.entries(document).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, withKeys(value)]],
    ),
  ) as SeedDocument // `fromEntries` forgets the names; they are those of `document`.
}

function withKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, place) =>
      isObject(item) ? { _key: `k${place + 1}`, ...Object(withKeys(item)) } : item,
    )
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [[name, withKeys(part)]])),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
