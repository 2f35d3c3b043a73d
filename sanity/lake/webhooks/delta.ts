import { messageOf } from '../errors.ts'
import { evaluate, parse } from 'groq-js'
import { evaluable, restored } from '../documents/field-names.ts'
import { evaluableTree } from '../groq/tree-names.ts'
import { dereferencing, withWords } from '../groq/match.ts'
import type { LakeDocument } from '../types.ts'

/** A change as delta-GROQ sees it. Plain fields are those of the new state, or of the deleted document. */
export type Delta = {
  before: LakeDocument | null
  after: LakeDocument | null
  identity: string
  sanity: { projectId: string; dataset: string }
  dereference: (reference: { _ref: string }) => LakeDocument | undefined
}

/**
 * Compiles a webhook's filter and projection. The result evaluates to undefined if a change does not match the filter.
 * It is asynchronous because groq-js implements the `delta::` functions only asynchronously.
 *
 * @throws Error that names the webhook
 */
export function deltaEvaluator({
  name,
  filter,
  projection,
}: {
  name: string
  filter?: string
  projection?: string
}) {
  const parseDelta = (groq: string) => {
    try {
      return withWords(evaluableTree(parse(`${groq}\n`, { mode: 'delta' })))
    } catch (error) {
      throw new Error(`Webhook "${name}": ${messageOf(error)} in ${groq}`)
    }
  }
  const passes = filter?.trim() ? parseDelta(filter) : undefined
  const shape = projection?.trim() ? parseDelta(projection) : undefined

  return async (delta: Delta): Promise<unknown> => {
    const before = delta.before && evaluable(delta.before)
    const after = delta.after && evaluable(delta.after)
    const dereference = dereferencing((reference) => {
      const found = delta.dereference(reference)
      return found && evaluable(found)
    })
    const options = { ...delta, before, after, dereference, root: after ?? before, dataset: [] }
    if (passes && (await (await evaluate(passes, options)).get()) !== true) return undefined
    const value: unknown = shape ? ((await (await evaluate(shape, options)).get()) ?? null) : options.root
    return restored(value)
  }
}
