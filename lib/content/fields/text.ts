import { z } from 'zod'

type TextRule = { what: string; min?: number; max: number; example: string }

/** Plain text between two lengths; spaces around it do not count. */
export function text({ what, min = 1, max, example }: TextRule) {
  const message = `${what} has ${min} to ${max} characters, for example “${example}”`
  // Later checks never see a text that is too long: a pattern may take very long over it.
  return z.string(message).trim().min(min, message).max(max, { error: message, abort: true })
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
