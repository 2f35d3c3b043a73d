import { z } from 'zod'

export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

/** The names of the days, which schema.org uses too. */
export const weekdayNames = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
} as const satisfies Record<(typeof weekdays)[number], string>

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/** A time of day on the 24-hour clock. */
export function time(what: string) {
  const message = `${what} has the form 09:30, from 00:00 to 23:59`
  return z.string(message).regex(clock, message)
}

const readable = z.looseObject({
  days: z.array(z.string()),
  opens: z.string().regex(clock),
  closes: z.string().regex(clock),
})

/** The entries that close before they open or overlap with an earlier one. Invalid entries are skipped. */
export function overlappingHours(hours: readonly unknown[]) {
  const earlier: z.output<typeof readable>[] = []
  return hours.flatMap((value, index) => {
    const entry = readable.safeParse(value).data
    if (!entry) return []
    if (entry.opens >= entry.closes)
      return [{ index, message: 'Opening comes before closing, for example 09:00 to 18:30' }]
    const clash = earlier.some(
      (other) =>
        other.days.some((name) => entry.days.includes(name)) &&
        other.opens < entry.closes &&
        entry.opens < other.closes,
    )
    if (clash) return [{ index, message: 'These hours overlap with others of the same day' }]
    earlier.push(entry)
    return []
  })
}
