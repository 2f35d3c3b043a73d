import { z } from 'zod'

const safeHref = 'A link starts with https://, http://, mailto: or tel:, for example https://www.mea.gov.in/'

// Spaces, control characters and invisible characters are how a forbidden scheme is disguised; a backslash is
// read as a slash by browsers.
const disguise = /[\s\p{Cc}\p{Cf}\\]/u

function isSafe(href: string) {
  if (disguise.test(href)) return false
  if (/^tel:\+?[0-9()-]{3,}$/i.test(href)) return true
  if (/^mailto:[^@:/]+@[^@:/]+$/i.test(href)) return true
  if (!/^https?:\/\/[^/]/i.test(href)) return false
  if (!URL.canParse(href)) return false
  const { username, password } = new URL(href)
  return username === '' && password === ''
}

/** The address of a link that an editor typed. */
export const href = z
  .string(safeHref)
  .trim()
  .max(2000, 'A link has at most 2000 characters')
  .refine(isSafe, safeHref)

const safeUrl = 'A web address starts with https:// or http://, for example https://pib.gov.in/'

/** The address of a web page. */
export const url = z
  .string(safeUrl)
  .trim()
  .max(2000, 'A web address has at most 2000 characters')
  .refine((value) => /^https?:/i.test(value) && isSafe(value), safeUrl)

/** An e-mail address. */
export const email = z.email('An e-mail address looks like office@example.org')

const sitePath =
  'A path on this site starts with one / and has no spaces, no ? and no #, for example /current-affairs/old-name'

/** A path on this site. */
export const path = z
  .string(sitePath)
  .max(300, sitePath)
  .regex(/^\/(?!\/)[^\s?#\\]*$/, sitePath)
  .refine((value) => !disguise.test(value) && !value.split('/').includes('..'), sitePath)
