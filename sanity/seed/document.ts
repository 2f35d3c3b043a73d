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
export const keyed = ({ _id, _type, ...fields }: SeedDocument): SeedDocument => ({
  _id,
  _type,
  ...keyedFields(fields),
})

/** Fields without a value are left out, as JSON would leave them out. */
const keyedFields = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, keyedValue(value)]),
  )

function keyedValue(value: unknown): unknown {
  if (isObject(value)) return keyedFields(value)
  if (!Array.isArray(value)) return value
  return value.map((member: unknown, place) =>
    isObject(member) ? { _key: `k${place + 1}`, ...keyedFields(member) } : member,
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
