import { z } from 'zod'

type TextRule = { what: string; min?: number; max: number; example: string }

/** Plain text between two lengths; spaces around it do not count. */
export function text({ what, min = 1, max, example }: TextRule) {
  const message = `${what} has ${min} to ${max} characters, for example “${example}”`
  return z.string(message).trim().min(min, message).max(max, message)
}

/** One of a fixed set of values. */
export function choice<const T extends readonly [string, ...string[]]>(what: string, values: T) {
  return z.enum(values, `${what} is one of: ${values.join(', ')}`)
}

/** A calendar day in ISO 8601, without a time. */
export function day(what: string) {
  return z.iso.date(`${what} is a day such as 2024-06-19`)
}

/** A moment in ISO 8601 and UTC, so that queries can compare moments as text. */
export function moment(what: string) {
  return z.iso.datetime(`${what} is a date with a time in UTC, for example 2024-06-20T06:30:00Z`)
}

/** A list of at least `min` and at most `max` members. */
export function list<T extends z.ZodType>(member: T, { what, min = 0, max }: Omit<TextRule, 'example'>) {
  const message = min > 0 ? `${what}: between ${min} and ${max} are needed` : `${what}: at most ${max}`
  return z.array(member, message).min(min, message).max(max, message)
}
