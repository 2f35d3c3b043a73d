import { z } from 'zod'

type TextRule = { what: string; min?: number; max: number; example: string }

/** Plain text of a length between two bounds; spaces around it do not count. */
export function text({ what, min = 1, max, example }: TextRule) {
  const message = `${what} has ${min} to ${max} characters, for example “${example}”`
  // A text that is too long is not checked further: a pattern could take very long.
  return z.string(message).trim().min(min, message).max(max, { error: message, abort: true })
}

/** The bounds of a text for descriptions: `40 to 400 characters` or `up to 160 characters`. */
export function lengthOf({ minLength, maxLength }: z.ZodString) {
  return `${(minLength ?? 1) > 1 ? `${minLength} to` : 'up to'} ${maxLength} characters`
}

/** One of a fixed set of values. */
export function choice<const T extends readonly [string, ...string[]]>(what: string, values: T) {
  return z.enum(values, `${what} is one of: ${values.join(', ')}`)
}

/** A calendar day in ISO 8601, without a time. */
export function day(what: string) {
  return z.iso.date(`${what} is a day such as 2024-06-19`)
}

/** A time in ISO 8601 and UTC, so that queries can compare times as text. */
export function moment(what: string) {
  return z.iso.datetime(`${what} is a date with a time in UTC, for example 2024-06-20T06:30:00Z`)
}
