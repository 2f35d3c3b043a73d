import { z } from 'zod'
import { addressAdvice, articleAdvice, articleFields, articleWarnings } from '../../../lib/content/fields'
import { branchWarnings, seoWarnings } from '../../../lib/content/fields'
import { plainError } from '../../../lib/content/fields/plain-error'
import { prune } from '../../../lib/content/prune'
import { checkedTypes, readings, type CheckedType } from './site-reading'
import { referencesIn, storedPath, type Reference } from './stored-path'

/** `refused`: the document is not on the site; `partial`: a part is left out; `advice`: shown, and could be better. */
export type Severity = 'refused' | 'partial' | 'advice'

/** What is wrong at a place in a document; `through` is the document that a reference at this place leads to. */
export type Problem = { path: string; message: string; severity: Severity; through?: string }

/** What is kept of a document: enough to judge it, and those that refer to it. */
export type Checked = {
  id: string
  type: CheckedType
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
  const { value: accepted, refusals } = prune<z.ZodType>(readings[type].schema, answer)
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

/** What the Studio warns of while one writes, asked again here: time passes, and imports are not warned. */
function advice(type: CheckedType, answer: Record<string, unknown>): Problem[] {
  const at = (path: string, schema: z.ZodType, value: unknown): Problem[] =>
    (schema.safeParse(value ?? undefined, plainError).error?.issues ?? []).map((issue) => ({
      path: [path, ...issue.path.map(String)].filter(Boolean).join('.'),
      message: issue.message,
      severity: 'advice',
    }))
  const seo = z.looseObject({}).catch({}).parse(answer.seo)
  const legacyPaths = z
    .array(z.unknown())
    .catch([])
    .parse(answer.stored && Reflect.get(answer.stored, 'legacyPaths'))
  if (type === 'article')
    return [
      ...at('title', articleWarnings.title, answer.title),
      ...at('sources', articleWarnings.sources, answer.sources),
      ...at('', z.looseObject({}).superRefine(articleAdvice), answer),
      ...at('seo.title', seoWarnings.title, seo.title),
      ...at('seo.description', seoWarnings.description, seo.description),
      ...legacyPaths.flatMap((path, index) => at(`legacyPaths[${index}]`, articleFields.legacyPath, path)),
    ]
  if (type === 'branch')
    return [
      ...at('lastVerified', branchWarnings.lastVerified, answer.lastVerified),
      ...at('address', z.looseObject({}).superRefine(addressAdvice).optional(), answer.address),
    ]
  return []
}

/** The same problems, each once: at a place, the graver words win. */
export function distinct(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ path, message, through }) => {
    const key = through ? `${path}\n${through}` : `${path}\n${message}`
    return !seen.has(key) && seen.add(key)
  })
}
