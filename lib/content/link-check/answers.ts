import { z } from 'zod'
import { validMembers } from '../fields/valid-members.ts'

// The dot hides these documents from readers without a token.

/** The id of the document with the last result of each link. */
export const answersId = 'linkCheck.answers'

/** The id of the document with the secret that authorizes a check. */
export const permitId = 'linkCheck.permit'

const linkAnswer = z.object({
  url: z.string(),
  /** The result of `askLink`. */
  code: z.string(),
  askedAt: z.iso.datetime(),
  /** Since when the link has succeeded, or failed, without interruption. */
  since: z.iso.datetime(),
})

/** The last result of a link. */
export type LinkAnswer = z.output<typeof linkAnswer>

/** The stored results; invalid ones are dropped, so their links are checked again. */
export const linkAnswers = validMembers(linkAnswer).catch([])

/** The document that stores results. */
export const answersDocument = (answers: LinkAnswer[]) => ({ _id: answersId, _type: 'linkCheck', answers })

/** Codes after which a link is dead at once. */
const dead: Record<string, string> = {
  404: 'The page does not exist (404)',
  410: 'The page is gone for good (410)',
  'private-address': 'The address is inside a private network, which readers can’t reach',
  'too-many-redirects': 'The address redirects in a circle',
  'unsafe-redirect': 'The address redirects to something that is not a web page',
  CERT_HAS_EXPIRED: 'The certificate of the site has expired, so browsers warn of it',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate of the site is self-signed, so browsers warn of it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of the site belongs to another site, so browsers warn of it',
}

/** Codes after which a link is dead if they last: the site, or the network of the check, may be down for a while. */
const lasting: Record<string, string> = {
  ENOTFOUND: 'There is no site with this name',
  EAI_AGAIN: 'The name of the site can’t be looked up',
  ECONNREFUSED: 'The site does not answer',
  ECONNRESET: 'The site does not answer',
  EHOSTUNREACH: 'The site does not answer',
  ENETUNREACH: 'The site does not answer',
  ETIMEDOUT: 'The site does not answer',
  timeout: 'The site does not answer in time',
}

/** Days that a failure must last. */
export const DAYS = 3

/**
 * Why a link fails, in words; undefined if it succeeds. A link is `dead`, is `failing` and may become dead, or is `unclear`:
 * a site can refuse programs (401, 403, 429) and still answer readers.
 */
export function linkFailure({ code, askedAt, since }: LinkAnswer) {
  if (/^2\d\d$/.test(code)) return undefined
  if (dead[code]) return { kind: 'dead', reason: dead[code] } as const
  const reason = /^5\d\d$/.test(code) ? `The site answers with an error (${code})` : lasting[code]
  if (!reason) {
    const unclear = /^\d+$/.test(code) ? 'The site refuses programs' : 'The site can’t be asked'
    return { kind: 'unclear', reason: `${unclear} (${code})` } as const
  }
  const lasts = Date.parse(askedAt) - Date.parse(since) >= DAYS * 86_400_000
  return { kind: lasts ? 'dead' : 'failing', reason } as const
}

/** Why a link is dead, in words; undefined if it is alive, or may be. */
export function deadLinkReason(answer: LinkAnswer): string | undefined {
  const failure = linkFailure(answer)
  return failure?.kind === 'dead' ? failure.reason : undefined
}

/** The minimal number of silent hosts that indicates a failure of the network of the check itself. */
const HOSTS = 3

/** Whether no site answered: then the network of the check is down, and the answers say nothing about the links. */
export const isSilence = (asked: readonly { url: string; code: string }[]): boolean =>
  new Set(asked.map(({ url }) => new URL(url).host)).size >= HOSTS &&
  asked.every(({ code }) => Object.hasOwn(lasting, code))
