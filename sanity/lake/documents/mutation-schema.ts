import { z } from 'zod'
import { refusal, refusedAt } from '../errors.ts'
import type { Mutation } from '../types.ts'

const jsonObject = z.record(z.string(), z.unknown())
const params = jsonObject.optional()
const numbers = z.record(z.string(), z.number())

export const payload = jsonObject.refine(
  (value): boolean => typeof value._type === 'string' && value._type !== '',
  {
    message: 'the document has no "_type"',
  },
)

const position = z.union([
  z.strictObject({ before: z.string(), items: z.array(z.unknown()) }),
  z.strictObject({ after: z.string(), items: z.array(z.unknown()) }),
  z.strictObject({ replace: z.string(), items: z.array(z.unknown()) }),
])

const operations = {
  ifRevisionID: z.string().optional(),
  set: jsonObject.optional(),
  setIfMissing: jsonObject.optional(),
  unset: z.array(z.string()).optional(),
  inc: numbers.optional(),
  dec: numbers.optional(),
  insert: position.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
}

/** The operations of a patch without its target, as in the Actions API. */
export const patchOperations = z.object(operations)

const selection = [z.object({ id: z.string() }), z.object({ query: z.string(), params })] as const

const mutation: z.ZodType<Mutation> = z.union([
  z.strictObject({ create: payload }),
  z.strictObject({ createOrReplace: payload }),
  z.strictObject({ createIfNotExists: payload }),
  z.strictObject({ delete: z.union(selection) }),
  z.strictObject({ patch: z.union([selection[0].extend(operations), selection[1].extend(operations)]) }),
])

/** The first specific message in the tree of a union's issues, skipping "Invalid input". */
function deepest(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return [issue.path.join('.'), issue.message].filter(Boolean).join(': ')
  const branches = issue.errors.filter((branch) =>
    branch.every((inner) => inner.code !== 'unrecognized_keys'),
  )
  const inner = (branches[0] ?? issue.errors[0])?.[0]
  return inner ? deepest(inner) : issue.message
}

/**
 * Validates the members of `mutations`.
 *
 * @throws 400 that names the first invalid one
 */
export function parseMutations(values: readonly unknown[]): Mutation[] {
  return values.map((value, index) => {
    const result = mutation.safeParse(value)
    if (result.success) return result.data
    const issue = result.error.issues[0]
    const reason = `Mutation ${index}: ${issue ? deepest(issue) : 'malformed'}`
    throw refusedAt(refusal(400, 'malformedMutationError', reason), 'mutation', index)
  })
}
