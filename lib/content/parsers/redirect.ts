import { z } from 'zod'
import { linkableTypes } from '../../routes'
import { redirectFields, redirectRules, slug } from '../fields'
import { documentShape } from '../parts'

export const redirectProjection = /* groq */ `
  _id,
  _rev,
  from,
  to,
  toReference->{ _type, "slug": slug.current },
  statusCode
`

export const redirectSchema = z
  .object({
    ...documentShape,
    from: redirectFields.from,
    to: redirectFields.to.nullable(),
    toReference: z.object({ _type: z.enum(linkableTypes), slug }).nullable(),
    statusCode: redirectFields.statusCode,
  })
  .superRefine(redirectRules)
