import 'server-only'
import { z } from 'zod'
import { getDraftClient } from '../client'
import { prune } from '../prune'
import { previewPerspective } from './draft-mode'
import { encodeEditInfo, isProse, withEditInfo } from './edit-info'
import { noteProblems } from './problems'

/** An answer of the Content Lake, plain and with the places where its texts are edited. */
export type DraftAnswer = { plain: unknown; encoded: unknown; types: Map<string, string> }

/** Asks for drafts, or for what is published if the editor looks at that; nothing of it is kept. */
export async function askForDraft(query: string, params: Record<string, unknown>): Promise<DraftAnswer> {
  const { result, resultSourceMap } = await getDraftClient().fetch<unknown>(query, params, {
    perspective: await previewPerspective(),
    resultSourceMap: 'withKeyArraySelector',
    filterResponse: false,
    cache: 'no-store',
  })
  const types = resultSourceMap?.documents.map(
    ({ _id, _type }) => [_id.replace(/^drafts\./, ''), _type] as const,
  )
  return { plain: result, encoded: encodeEditInfo(result, resultSourceMap), types: new Map(types) }
}

/**
 * As {@link prune}, for a preview: what is refused is noted for the page to list, and a document that visitors would
 * not see at all is shown with `standIn` in place of what it lacks.
 */
export function pruneDraft<S extends z.ZodType>(
  schema: S,
  { plain, encoded, types }: DraftAnswer,
  standIn?: z.input<S>,
): z.output<S> | null {
  const { value, refusals } = prune(schema, plain)
  noteProblems(refusals, plain, types)
  if (value !== null) return withEditInfo(value, encoded)
  const given = content.safeParse(plain)
  const spare = content.safeParse(standIn)
  return given.success && spare.success ? completed(schema, given.data, spare.data, encoded) : null
}

const content = z.record(z.string(), z.unknown())
type Content = z.output<typeof content>

function completed<S extends z.ZodType>(schema: S, given: Content, standIn: Content, encoded: unknown) {
  const lacking = Object.keys(standIn).filter(
    (key) => prune(schema, { ...standIn, [key]: given[key] }).value === null,
  )
  const patched = { ...given, ...Object.fromEntries(lacking.map((key) => [key, standIn[key]])) }
  const { value } = prune(schema, patched)
  if (value === null) return null
  const shown = withEditInfo(value, encoded)
  // A text that is too short or too long is shown as it was written: that is what the editor looks for.
  const written = content.safeParse(encoded).data ?? {}
  for (const key of lacking)
    if (isProse(key) && typeof given[key] === 'string' && given[key].trim())
      Reflect.set(Object(shown), key, written[key])
  return shown
}
