import { z } from 'zod'
import { readablePath } from '../../readable-path.ts'
import { oldPath, path } from '../fields/link.ts'
import { storedReference } from '../fields/reference.ts'
import { refuse, type Rule } from '../fields/rule.ts'

export const redirectFields = {
  from: oldPath,
  to: path,
  toReference: storedReference,
  statusCode: z.union([z.literal(308), z.literal(410)], 'The status is 308 (moved for good) or 410 (gone)'),
} as const

/** A redirect (308) has exactly one target, a removed page (410) has none. */
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
