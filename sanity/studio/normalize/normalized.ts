import { url } from '../../../lib/content/fields/link'
import { asIndianPhone } from '../../../lib/phone'

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

/** Converts `9 am`, `9.30` and `6:30 PM` to 24-hour time. A bare number is ambiguous. */
function time(text: string): string {
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/i.exec(text.trim()) ??
    /^(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ??
    []
  const number = Number(hour)
  if (hour === '' || Number(minute) > 59 || number > 23 || (half && (number < 1 || number > 12))) return text
  const hours = half ? (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : number
  return `${String(hours).padStart(2, '0')}:${minute}`
}
