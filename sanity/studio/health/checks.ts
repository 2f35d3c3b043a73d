import { z } from 'zod'
import { addressAdvice } from '../../../lib/content/branch/rules'
import { articleAdvice, articleFields, articleWarnings } from '../../../lib/content/article/rules'
import { branchWarnings } from '../../../lib/content/branch/rules'
import { seoWarnings } from '../../../lib/content/article/rules'
import { plainError } from '../../../lib/content/fields/plain-error'
import { prune } from '../../../lib/content/prune'
import type { TypeName } from '../../../lib/content/types'
import { studioTypes } from '../../../lib/content/types.studio'
import { checkedTypes } from './site-reading'
import { referencesIn, storedPath, type Reference } from './stored-path'

/** `refused`: the document is not on the site; `partial`: a part is left out; `advice`: shown, and could be better. */
export type Severity = 'refused' | 'partial' | 'advice'

/** What is wrong at a place in a document; `through` is the document that a reference at this place leads to. */
export type Problem = { path: string; message: string; severity: Severity; through?: string }

/** What is kept of a document: enough to judge it, and those that refer to it. */
export type Checked = {
  id: string
  type: TypeName
  title: string
  /** Whether the site’s parser accepts it. */
  accepted: boolean
  publishedAt?: string
  stored: Record<string, unknown>
  references: Reference[]
  problems: Problem[]
}

const answerSchema = z.looseObject({
  _id: z.string(),
  _type: z.enum(checkedTypes),
  stored: z.record(z.string(), z.unknown()),
})

const text = z.string().trim().min(1).optional().catch(undefined)

/** Judges one document as a query of `site-reading.ts` answers it; undefined for what is no document of ours. */
export function check(value: unknown): Checked | undefined {
  const answer = answerSchema.safeParse(value).data
  if (!answer) return undefined
  const { _id: id, _type: type, stored } = answer
  const references = referencesIn(stored)
  const { value: accepted, refusals } = prune<z.ZodType>(studioTypes[type].reading.schema, answer)
  const severity = accepted === null ? 'refused' : 'partial'
  const { body: _, ...kept } = stored // the text is not needed any more
  return {
    id,
    type,
    title: text.parse(answer.title) ?? text.parse(answer.name) ?? text.parse(answer.from) ?? 'Untitled',
    accepted: accepted !== null,
    ...(typeof answer.publishedAt === 'string' && { publishedAt: answer.publishedAt }),
    stored: { ...kept, _id: id, _type: type },
    references,
    problems: distinct([
      ...refusals.map(({ path, message }) => ({
        ...storedPath(path, answer, references),
        message,
        severity: severity as Severity,
      })),
      ...advice(type, answer),
    ]),
  }
}

/** What the Studio warns of while one writes, by field; asked again here, because time passes and imports come in. */
const articleAdviser = z.looseObject({
  title: articleWarnings.title.nullable(),
  sources: articleWarnings.sources,
  seo: z
    .looseObject({ title: seoWarnings.title.nullable(), description: seoWarnings.description.nullable() })
    .nullable(),
  stored: z.looseObject({ legacyPaths: z.array(articleFields.legacyPath).nullable() }),
})
const advisers: Partial<Record<TypeName, z.ZodType[]>> = {
  article: [articleAdviser, z.looseObject({}).superRefine(articleAdvice)],
  branch: [
    z.looseObject({
      lastVerified: branchWarnings.lastVerified,
      address: z.looseObject({}).superRefine(addressAdvice).nullable(),
      stored: z.looseObject({ serviceDistricts: z.array(branchWarnings.serviceDistrict).nullable() }),
    }),
  ],
}

function advice(type: TypeName, answer: Record<string, unknown>): Problem[] {
  return (advisers[type] ?? []).flatMap((schema) =>
    (schema.safeParse(answer, plainError).error?.issues ?? []).map(({ path, message }) => ({
      path: path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
        .join('')
        .replace(/^\.(stored\.)?/, ''),
      message,
      severity: 'advice',
    })),
  )
}

/** The same problems, each once: at a place, the graver words win. */
export function distinct(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ path, message, through }) => {
    const key = through ? `${path}\n${through}` : `${path}\n${message}`
    return !seen.has(key) && seen.add(key)
  })
}
