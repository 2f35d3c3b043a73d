import 'server-only'
import { z } from 'zod'
import { getDraftClient } from '../client'
import { parseLeniently } from '../parse-leniently'
import { previewPerspective } from './draft-mode'
import { encodeStega, isProse, withStega } from './stega'
import { recordProblems } from './problems'

/** The result of a query, plain and with stega, which encodes in each text where it is edited. */
export type DraftAnswer = { plain: unknown; encoded: unknown; types: Map<string, string> }

/** Fetches drafts, or published documents if the editor chose those, without caching. */
export async function fetchDraft(query: string, params: Record<string, unknown>): Promise<DraftAnswer> {
  const { result, resultSourceMap } = await getDraftClient().fetch<unknown>(query, params, {
    perspective: await previewPerspective(),
    resultSourceMap: 'withKeyArraySelector',
    filterResponse: false,
    cache: 'no-store',
  })
  const types = resultSourceMap?.documents.map(
    ({ _id, _type }) => [_id.replace(/^drafts\./, ''), _type] as const,
  )
  return { plain: result, encoded: encodeStega(result, resultSourceMap), types: new Map(types) }
}

/**
 * Like {@link parseLeniently}, for a preview: refusals are recorded for the page to list, and a document that visitors
 * would not see is completed with `placeholder`.
 */
export function parseDraft<S extends z.ZodType>(
  schema: S,
  { plain, encoded, types }: DraftAnswer,
  placeholder?: Partial<z.input<S>>,
): z.output<S> | null {
  const { value, refusals } = parseLeniently(schema, plain)
  recordProblems(refusals, plain, types)
  if (value !== null) return withStega(value, encoded)
  const { data: given } = record.safeParse(plain)
  return given && placeholder ? completed(schema, given, { ...placeholder }, encoded) : null
}

const record = z.record(z.string(), z.unknown())
type Fields = z.output<typeof record>

function completed<S extends z.ZodType>(schema: S, given: Fields, placeholder: Fields, encoded: unknown) {
  const smallest = { ...withoutValues(given), ...placeholder }
  const lacking = Object.keys(placeholder).filter(
    (key) => parseLeniently(schema, { ...smallest, [key]: given[key] }).value === null,
  )
  const patched = { ...given, ...Object.fromEntries(lacking.map((key) => [key, placeholder[key]])) }
  const { value } = parseLeniently(schema, patched)
  if (value === null) return null
  const shown = withStega(value, encoded)
  // A text that is too short or too long is shown, because the editor looks for it.
  const written = record.safeParse(encoded).data ?? {}
  for (const key of lacking)
    if (isProse(key) && typeof given[key] === 'string' && given[key].trim())
      Reflect.set(Object(shown), key, written[key])
  return shown
}

/** A result with the same fields, all of them null. */
export const withoutValues = (answer: object) =>
  Object.fromEntries(Object.keys(answer).map((field) => [field, null]))
