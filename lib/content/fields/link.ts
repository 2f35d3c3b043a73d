import { z } from 'zod'
import { isIndianPhone } from '../../phone.ts'
import { readablePath, storedForms } from '../../readable-path.ts'
import { isOwnAddress } from '../../routes.ts'
import { refuse } from './rule.ts'

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
  .max(2000, { error: 'A link has at most 2000 characters', abort: true })
  .refine(isSafe, safeHref)

const safeUrl = 'A web address starts with https:// or http://, for example https://pib.gov.in/'

/** The address of a web page. */
export const url = z
  .string(safeUrl)
  .trim()
  .max(2000, { error: 'A web address has at most 2000 characters', abort: true })
  .refine((value) => /^https?:/i.test(value) && isSafe(value), safeUrl)

/** An e-mail address. */
export const email = z.email('An e-mail address looks like office@example.org')

const e164 = 'A phone number of India in the international form, for example +918469231587 or +917940098991'

/** A phone number of India in E.164. */
export const phoneNumber = z.string(e164).refine(isIndianPhone, e164)

const sitePath =
  'A path on this site starts with one / and has no spaces, no ?, no #, no // and no mere dots between slashes, for example /current-affairs/old-name'

/**
 * Is it the path of one page in every browser? `/./` and `/%2e/` vanish there, so that `/.//host` is another site, and a
 * percent sign that encodes nothing is refused.
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

/** A path that no page has any more, in a form in which it is found when somebody asks for it. */
export const oldPath = path.superRefine((value, ctx) => {
  const readable = readablePath(value)
  if (isOwnAddress(readable))
    refuse(ctx, [], 'The site itself answers at this address: it can’t lead elsewhere')
  else if (!storedForms(value).includes(value.toLowerCase()))
    refuse(ctx, [], `Write the path as people read it: ${readable}`)
})
