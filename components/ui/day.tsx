import { formatDay, formatShortDay, isoDay } from '@/lib/dates'

/** A day that people and programs can read. */
export function Day({ value, short = false }: { value: string; short?: boolean }) {
  return <time dateTime={isoDay(value)}>{short ? formatShortDay(value) : formatDay(value)}</time>
}
