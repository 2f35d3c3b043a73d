import { z } from 'zod'
import type { Rule } from './rule.ts'

type Bounds = {
  /** The name of the members. */
  what: string
  min?: number
  max: number
  /** The rule for a member as the Studio stores it; members with fields of their own have their rules there. */
  stored?: z.ZodType
  /** Rules for several members. */
  rules?: Rule<readonly unknown[]>
}

function within<T extends z.ZodType>(member: T, { what, min = 0, max, rules }: Bounds) {
  const message = min > 0 ? `${what}: give ${min} to ${max}` : `${what}: at most ${max}`
  const list = z.array(member, message).min(min, message).max(max, message)
  // A list that is too long is truncated first, so that rules for pairs of members never get a huge one.
  return rules
    ? list.superRefine((members, ctx) => {
        if (members.length <= max) rules(members, ctx)
      })
    : list
}

/**
 * A required list with `min` to `max` members. `stored` is the Studio's rule, and `of` makes the site's parser from the
 * parser of a member. The site shows the first `max` members of a list that is too long, and logs a refusal. `size` is
 * for texts: `1 to 6`.
 */
export function requiredList(bounds: Bounds & { min: number }) {
  const of = <T extends z.ZodType>(member: T) => within(member, bounds)
  return { of, stored: of(bounds.stored ?? z.unknown()), size: `${bounds.min} to ${bounds.max}` }
}

/** Like {@link requiredList}, for an optional list, empty by default; `size` is `up to 8`. */
export function optionalList(bounds: Omit<Bounds, 'min'>) {
  const of = <T extends z.ZodType>(member: T) =>
    within(member, bounds)
      .nullable()
      .transform((members) => members ?? [])
  return { of, stored: of(bounds.stored ?? z.unknown()), size: `up to ${bounds.max}` }
}
