import { formatDay, formatShortDay, isoDay } from '@/lib/dates'
import type { Language } from '@/lib/languages'

type Props = { value: string; short?: boolean; language: Language }

/** A day in readable and machine-readable form. */
export function Day({ value, short = false, language }: Props) {
  const format = short ? formatShortDay : formatDay
  return <time dateTime={isoDay(value)}>{format(value, language)}</time>
}
