import { z } from 'zod'
import type { Rule } from './rule.ts'

type Bounds = {
  what: string
  min?: number
  max: number
  /** What a member is in the Studio’s form; members with fields of their own are judged there. */
  stored?: z.ZodType
  /** Rules over several members. */
  rules?: Rule<readonly unknown[]>
}

function within<T extends z.ZodType>(member: T, { what, min = 0, max, rules }: Bounds) {
  const message = min > 0 ? `${what}: give ${min} to ${max}` : `${what}: at most ${max}`
  const list = z.array(member, message).min(min, message).max(max, message)
  // A list that is too long is cut first, so that rules over pairs of members never meet a huge one.
  return rules
    ? list.superRefine((members, ctx) => {
        if (members.length <= max) rules(members, ctx)
      })
    : list
}

/**
 * A list that has to be there, with `min` to `max` members: `stored` is the rule of the Studio, `of` the parser of the
 * site, which differ in their members only. Of a list that is too long the site shows the first `max` and logs a refusal.
 */
export function requiredList(bounds: Bounds & { min: number }) {
  const of = <T extends z.ZodType>(member: T) => within(member, bounds)
  return { of, stored: of(bounds.stored ?? z.unknown()) }
}

/** As {@link requiredList}, for a list that may be missing: then it is empty. */
export function optionalList(bounds: Omit<Bounds, 'min'>) {
  const of = <T extends z.ZodType>(member: T) =>
    within(member, bounds)
      .nullable()
      .transform((members) => members ?? [])
  return { of, stored: of(bounds.stored ?? z.unknown()) }
}
