import { z } from 'zod'
import { readablePath } from '../../readable-path.ts'
import { optionalList } from './bounded-list.ts'
import { phoneNumber } from './branch.ts'
import { email, oldPath, path, url } from './link.ts'
import { storedReference } from './reference.ts'
import { refuse, type Rule } from './rule.ts'
import { day, text } from './text.ts'

export const redirectFields = {
  from: oldPath,
  to: path,
  toReference: storedReference,
  statusCode: z.union([z.literal(308), z.literal(410)], 'The status is 308 (moved for good) or 410 (gone)'),
} as const

/** A redirect of 308 has exactly one target, a page that is gone (410) has none. */
export const redirectRules: Rule<{
  from?: unknown
  to?: unknown
  toReference?: unknown
  statusCode?: unknown
}> = ({ from, to, toReference, statusCode }, ctx) => {
  const targets = [to, toReference].filter((target) => target !== undefined && target !== null).length
  if (statusCode === 410 && targets > 0) refuse(ctx, [], 'A page that is gone (410) has no new address')
  if (statusCode === 308 && targets !== 1)
    refuse(ctx, [], 'Give either a path or a document as the new address')
  if (typeof from === 'string' && typeof to === 'string' && readablePath(from) === readablePath(to))
    refuse(ctx, [], 'A redirect does not lead to itself')
}

const name = (what: string, example: string) => text({ what, min: 2, max: 120, example })

export const settingsFields = {
  name: name('The name of the institute', 'DICS, institute for the civil services'),
  shortName: name('The short name', 'DICS'),
  tagline: text({ what: 'The tagline', max: 160, example: 'Notes and guidance for UPSC and GPSC' }),
  helpline: phoneNumber,
  socialPlatform: name('The platform', 'YouTube'),
  socialUrl: url,
  socialLinks: optionalList({ what: 'Social links', max: 12 }),
  noticeText: text({ what: 'The notice', max: 200, example: 'Offices are closed on 26 January' }),
  noticeExpires: day('The last day of the notice'),
  grievanceName: name('The name', 'Grievance officer'),
  grievanceEmail: email,
  grievancePhone: phoneNumber,
} as const
