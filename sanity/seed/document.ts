import { pathToFileURL } from 'node:url'

/** A document for `dataset import`: without revision and timestamps, which the import adds. */
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

/** An image of `images/`, in the form in which `dataset import` uploads it. `name` has no `.png`. */
export const imageAsset = (name: string) => ({
  _sanityAsset: `image@${pathToFileURL(`${import.meta.dirname}/images/${name}.png`).href}`,
})

/**
 * Adds the `_key` that Sanity requires to every object in an array. The key is the object's index, so that
 * the same content always gives the same bytes; existing keys are kept, because marks refer to them.
 */
export const keyed = ({ _id, _type, ...fields }: SeedDocument): SeedDocument => ({
  _id,
  _type,
  ...keyedFields(fields),
})

/** Omits fields without a value, as JSON does. */
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
