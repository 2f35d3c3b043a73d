import { url } from '../../../lib/content/fields/link'
import { asIndianPhone } from '../../../lib/phone'
import { readTime } from '../../../lib/written-time'

const mend: Record<string, (text: string) => string> = {
  number: phone,
  helpline: phone,
  phone,
  url: address,
  archivedUrl: address,
  href: address,
  opens: time,
  closes: time,
}

/** Normalizes a text in a field with this name to the format its rule requires; unchanged if the meaning is unclear. */
export const normalized = (field: string, text: string): string => mend[field]?.(text) ?? text

function phone(text: string): string {
  return asIndianPhone(text) ?? text
}

/** `pib.gov.in/a` is a web URL; `a.b@c.in` and `/branches` are not. */
function address(text: string): string {
  const trimmed = text.trim()
  if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/?#]\S*)?$/i.test(trimmed)) return text
  const whole = `https://${trimmed}`
  return url.safeParse(whole).success ? whole : text
}

function time(text: string): string {
  return readTime(text) ?? text
}
