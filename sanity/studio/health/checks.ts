import { z } from 'zod'
import { plainError } from '../../../lib/content/fields/rule'
import { missingLanguage } from '../../../lib/content/fields/translations'
import type { OtherLanguage } from '../../../lib/languages'
import { parseLeniently } from '../../../lib/content/parse-leniently'
import type { TypeName } from '../../../lib/content/types'
import { studioTypes } from '../../../lib/content/types.studio'
import { linksIn, type Link } from './dead-links'
import { checkedTypes } from './site-reading'
import { placeOf, referencesIn, storedPath, type Reference } from './stored-path'

/** `refused`: the document is not on the site; `partial`: a part is omitted; `advice`: shown, but could be better. */
export type Severity = 'refused' | 'partial' | 'advice'

/**
 * A problem at a path in a document, and at a `place`, the path with positions in place of keys; `through` is the referenced
 * document if the path is a reference.
 */
export type Problem = {
  path: string
  place?: string
  message: string
  severity: Severity
  through?: string
  /** The language of a translation that is missing. */
  untranslated?: OtherLanguage
}

/** The part of a document that is kept: enough to check it and the documents that refer to it. */
export type Checked = {
  id: string
  type: TypeName
  title: string
  /** Whether the site’s parser accepts it. */
  accepted: boolean
  publishedAt?: string
  stored: Record<string, unknown>
  references: Reference[]
  links: Link[]
  problems: Problem[]
}

const answerSchema = z.looseObject({
  _id: z.string(),
  _type: z.enum(checkedTypes),
  stored: z.record(z.string(), z.unknown()),
})

const text = z.string().trim().min(1).optional().catch(undefined)

/** Checks a document from a query of `site-reading.ts`; undefined for documents of other types. */
export function check(value: unknown): Checked | undefined {
  const answer = answerSchema.safeParse(value).data
  if (!answer) return undefined
  const { _id: id, _type: type, stored } = answer
  const { body: _, ...kept } = stored // the body is no longer needed
  const document = { ...answer, ...kept }
  const placed = <T extends { path: string }>(one: T) => ({ ...one, place: placeOf(one.path, document) })
  const references = referencesIn(stored).map(placed)
  const { value: accepted, refusals } = parseLeniently<z.ZodType>(studioTypes[type].reading.schema, answer)
  const severity = accepted === null ? 'refused' : 'partial'
  return {
    id,
    type,
    title:
      [answer.title, answer.name, answer.from, answer.text, answer.stem]
        .map((name) => text.parse(name))
        .find(Boolean) ?? 'Untitled',
    accepted: accepted !== null,
    ...(typeof answer.publishedAt === 'string' && { publishedAt: answer.publishedAt }),
    stored: { ...kept, _id: id, _type: type },
    references,
    links: linksIn(answer).map(placed),
    problems: distinct([
      ...refusals.map(({ path, message }) => ({
        ...storedPath(path, answer, references),
        message,
        severity: severity as Severity,
      })),
      ...advice(type, answer),
    ]).map(placed),
  }
}

/** The Studio's warnings. */
function advice(type: TypeName, answer: Record<string, unknown>): Problem[] {
  return studioTypes[type].advice.flatMap((schema) =>
    (schema.safeParse(answer, plainError).error?.issues ?? []).map((issue) => ({
      path: issue.path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
        .join('')
        .replace(/^\.(stored\.)?/, ''),
      message: issue.message,
      severity: 'advice',
      untranslated: missingLanguage(issue),
    })),
  )
}

/** Removes duplicates: of several problems at a place, the most severe comes first and is kept. */
export function distinct(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ path, message, through }) => {
    const key = through ? `${path}\n${through}` : `${path}\n${message}`
    return !seen.has(key) && seen.add(key)
  })
}
