import { z } from 'zod'
import { redirectFields, redirectRules } from './rules'
import { linkTarget, linkTargetProjection } from '../link-target'
import { documentShape } from '../parts'

export const redirectProjection = /* groq */ `
  _id,
  _rev,
  from,
  to,
  toReference->{ ${linkTargetProjection} },
  statusCode
` as const

export const redirectSchema = z
  .object({
    ...documentShape,
    from: redirectFields.from,
    to: redirectFields.to.nullable(),
    toReference: linkTarget().nullable(),
    statusCode: redirectFields.statusCode,
  })
  .superRefine(redirectRules)
