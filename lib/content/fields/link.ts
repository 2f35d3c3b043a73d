import { z } from 'zod'
import { isIndianPhone } from '../../phone.ts'
import { readablePath, storedForms } from '../../readable-path.ts'
import { isOwnAddress } from '../../routes.ts'
import { refuse } from './rule.ts'

const safeHref = 'A link starts with https://, http://, mailto: or tel:, for example https://www.mea.gov.in/'

// Spaces, control characters and invisible characters can hide a forbidden scheme. Browsers treat a backslash as a
// slash.
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

/** The URL of a link in a text. */
export const href = z
  .string(safeHref)
  .trim()
  .max(2000, { error: 'A link has at most 2000 characters', abort: true })
  .refine(isSafe, safeHref)

const safeUrl = 'A web address starts with https:// or http://, for example https://pib.gov.in/'

/** The URL of a web page. */
export const url = z
  .string(safeUrl)
  .trim()
  .max(2000, { error: 'A web address has at most 2000 characters', abort: true })
  .refine((value) => /^https?:/i.test(value) && isSafe(value), safeUrl)

/** An e-mail address. */
export const email = z.email('An e-mail address looks like office@example.org')

const e164 = 'A phone number of India in the international form, for example +918469231587 or +917940098991'

/** An Indian phone number in E.164. */
export const phoneNumber = z.string(e164).refine(isIndianPhone, e164)

const sitePath =
  'A path on this site starts with one / without spaces, ?, #, // or segments of dots only, for example /current-affairs/old-name'

/**
 * Whether every browser uses the path as written. Browsers remove `/./` and `/%2e/`, which makes `/.//host` another
 * site; a malformed percent-encoding is invalid.
 */
function isSitePath(path: string) {
  if (!isDecodable(path)) return false
  const readable = readablePath(path)
  const parts = readable.split('/').slice(1)
  return !/[\p{Cc}\\]/u.test(readable) && (readable === '/' || parts.every((part) => !/^\.{0,2}$/.test(part)))
}

function isDecodable(path: string) {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** A path on this site. */
export const path = z
  .string(sitePath)
  .max(300, { error: sitePath, abort: true })
  .regex(/^\/(?!\/)[^\s?#\\]*$/, { error: sitePath, abort: true })
  .refine((value) => !disguise.test(value) && isSitePath(value), { error: sitePath, abort: true })

/** The path of a former page, in a form that requests are matched against. */
export const oldPath = path.superRefine((value, ctx) => {
  const readable = readablePath(value)
  if (isOwnAddress(readable))
    refuse(ctx, [], 'The site itself answers at this address: it can’t lead elsewhere')
  else if (!storedForms(value).includes(value.toLowerCase()))
    refuse(ctx, [], `Write the path as people read it: ${readable}`)
})
