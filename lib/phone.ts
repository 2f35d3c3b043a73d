import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

export type PhoneKind = 'mobile' | 'landline'

const parse = (number: string) => parsePhoneNumberFromString(number, { defaultCountry: 'IN', extract: false })

/** Is this a valid number of India, written in E.164 (`+918469231587`)? */
export function isIndianPhone(number: string): boolean {
  const phone = parse(number)
  return phone?.number === number && phone.country === 'IN' && phone.isValid()
}

/** A number of India in E.164, however it was written; undefined for what is none. */
export function asIndianPhone(text: string): string | undefined {
  const number = parse(text)?.number
  return number && isIndianPhone(number) ? number : undefined
}

/** Mobile or landline; undefined for numbers that could be either or neither, such as toll-free ones. */
export function phoneKind(number: string): PhoneKind | undefined {
  const type = parse(number)?.getType()
  return type === 'MOBILE' ? 'mobile' : type === 'FIXED_LINE' ? 'landline' : undefined
}

/** As people in India write it: `+91 84692 31587` for a mobile, `079 4009 8991` for a landline. */
export function formatPhone(number: string): string {
  const phone = parse(number)
  if (!phone?.isValid()) return number
  return phone.getType() === 'FIXED_LINE' ? phone.formatNational() : phone.formatInternational()
}

/** `tel:` address of a number in E.164 (RFC 3966). */
export function telHref(number: string): string {
  return parse(number)?.getURI() ?? `tel:${number}`
}

/** Address that opens a WhatsApp conversation with a number in E.164. */
export function whatsappHref(number: string): string {
  return `https://wa.me/${number.replace(/\D/g, '')}`
}
