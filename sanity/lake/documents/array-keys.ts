import { randomBytes } from 'node:crypto'

/**
 * Adds the missing `_key` to every object in an array, by which the Studio and Portable Text identify array members.
 */
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((member: unknown) => {
      const inner = withArrayKeys(member)
      const needsKey =
        typeof inner === 'object' && inner !== null && !Array.isArray(inner) && !('_key' in inner)
      return needsKey ? { _key: randomBytes(6).toString('hex'), ...inner } : inner
    })
  }
  return typeof value === 'object' && value !== null ? objectWithArrayKeys(value) : value
}

/** Like {@link withArrayKeys}, for a value that is known to be an object. */
export function objectWithArrayKeys(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withArrayKeys(inner)]))
}
