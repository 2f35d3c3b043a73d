import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

export type PhoneKind = 'mobile' | 'landline'

const parse = (number: string) => parsePhoneNumberFromString(number, { defaultCountry: 'IN', extract: false })

/** Whether a text is a valid Indian number in E.164 (`+918469231587`). */
export function isIndianPhone(number: string): boolean {
  const phone = parse(number)
  return phone?.number === number && phone.country === 'IN' && phone.isValid()
}

/** Converts an Indian number in any notation to E.164; undefined if it is not valid. */
export function asIndianPhone(text: string): string | undefined {
  const number = parse(text)?.number
  return number && isIndianPhone(number) ? number : undefined
}

/** Mobile or landline; undefined for numbers that could be either or neither, such as toll-free ones. */
export function phoneKind(number: string): PhoneKind | undefined {
  const type = parse(number)?.getType()
  return type === 'MOBILE' ? 'mobile' : type === 'FIXED_LINE' ? 'landline' : undefined
}

/** As usual in India: `+91 84692 31587` for a mobile, `079 4009 8991` for a landline. */
export function formatPhone(number: string): string {
  const phone = parse(number)
  if (!phone?.isValid()) return number
  return phone.getType() === 'FIXED_LINE' ? phone.formatNational() : phone.formatInternational()
}

/** The `tel:` URL of a number in E.164 (RFC 3966). */
export function telHref(number: string): string {
  return parse(number)?.getURI() ?? `tel:${number}`
}

/** The URL that opens a WhatsApp chat with a number in E.164. */
export function whatsappHref(number: string): string {
  return `https://wa.me/${number.replace(/\D/g, '')}`
}
