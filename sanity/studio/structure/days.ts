const dayMs = 86_400_000
const offsetMs = 5.5 * 60 * 60_000

/**
 * The start and end of today in India, which has one time zone and no daylight saving time; with `days`, of today and the
 * days after it.
 */
export function dayInIndia(now = Date.now(), days = 1) {
  const start = Math.floor((now + offsetMs) / dayMs) * dayMs - offsetMs
  return { from: new Date(start).toISOString(), until: new Date(start + days * dayMs).toISOString() }
}

/** The time a number of months earlier. */
export function monthsAgo(months: number, now = Date.now()) {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() - months)
  return then.toISOString()
}

/** The start and end of a month in India. `month` counts from 0 and may be outside the year. */
function monthInIndia(year: number, month: number) {
  const start = (of: number) => new Date(Date.UTC(year, of, 1) - offsetMs).toISOString()
  return { from: start(month), until: start(month + 1) }
}

const monthName = new Intl.DateTimeFormat('en-IN', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** All months from the newest time back to the oldest, with ids such as `2024-06`. */
export function monthsBetween(oldest: string, newest: string) {
  const counted = (moment: string) => {
    const day = new Date(Date.parse(moment) + offsetMs)
    return day.getUTCFullYear() * 12 + day.getUTCMonth()
  }
  const [first, last] = [counted(oldest), counted(newest)]
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const [year, month] = [Math.floor((last - index) / 12), (last - index) % 12]
    const start = new Date(Date.UTC(year, month, 1))
    return {
      id: start.toISOString().slice(0, 7),
      title: monthName.format(start),
      ...monthInIndia(year, month),
    }
  })
}
