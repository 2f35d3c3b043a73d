import { z } from 'zod'
import { linkableTypes } from '../routes'
import { articleFields } from './article/rules'
import { slug } from './fields/slug'

/** The fields of a document that its path needs. */
export const linkTargetProjection = /* groq */ `_type, "slug": slug.current, _type == "article" => { language }`

/** The document that a link or a redirect leads to; see `pathOf`. */
export const linkTarget = (message?: string) =>
  z.object({ _type: z.enum(linkableTypes), slug, language: articleFields.language.nullish() }, message)
