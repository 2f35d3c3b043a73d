import type { CustomValidatorResult, RuleDef, SanityClient, ValidationContext } from 'sanity'
import { z } from 'zod'
import type { CrossDocumentRule } from '../fields/cross-document'
import { plainError } from '../fields/rule'
import { publishedId } from '../fields/reference'
import type { Rule } from '../fields/rule'

/** A required field. `advice` warns and does not block publishing. */
export function required(schema: z.ZodType, advice?: z.ZodType) {
  return <R extends RuleDef<R>>(rule: R): R[] => [
    rule.required().error(schema.safeParse(undefined, plainError).error?.issues[0]?.message),
    ...optional(schema, advice)(rule),
  ]
}

/** An optional field. */
export function optional(schema: z.ZodType, advice?: z.ZodType, at: string[] = []) {
  return <R extends RuleDef<R>>(rule: R): R[] => [
    rule.custom((value: unknown) => value === undefined || messages(schema, value, at)),
    ...(advice ? [rule.custom((value: unknown) => messages(advice, value, at)).warning()] : []),
  ]
}

/**
 * Rules for several fields of a document or an object. A message about the whole is shown at the field `at`, because a
 * form shows messages only at fields.
 */
export function across<T, A>(rules: Rule<T>, advice?: Rule<A>, at?: string) {
  return optional(
    z.custom<T>(() => true).superRefine(rules),
    advice && z.custom<A>().superRefine(advice).optional(),
    at ? [at] : [],
  )
}

/** A rule that compares the document with others, which it fetches; as a rule of a document, shown at the field `at`. */
export function acrossDocuments<T>({ query, others, check }: CrossDocumentRule<T>, at?: string) {
  return <R extends RuleDef<R>>(rule: R): R =>
    rule.custom(async (_value: unknown, context: ValidationContext) => {
      const { document } = context
      if (!document) return true
      const client: SanityClient = context.getClient({ apiVersion: '2026-05-04' })
      const params = { id: publishedId(document._id) }
      const answer = await client.fetch<unknown>(query, params, { perspective: 'published' })
      const message = check({ ...document, _id: params.id }, others.parse(answer))
      return message === undefined || (at ? { message, path: [at] } : message)
    })
}

function messages(schema: z.ZodType, value: unknown, at: string[]): CustomValidatorResult {
  const { error } = schema.safeParse(value, plainError)
  if (!error) return true
  return error.issues.map(({ message, path }) => ({
    message,
    path: path.length > 0 ? inForm(path, value) : at,
  }))
}

const keyed = z.object({ _key: z.string() })

/** A path for the form: list members by key, if they have one. */
function inForm(path: readonly PropertyKey[], value: unknown): (string | number | { _key: string })[] {
  let inner = value
  return path.map((part) => {
    inner = typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined
    const { data } = typeof part === 'number' ? keyed.safeParse(inner) : {}
    return data ? { _key: data._key } : typeof part === 'symbol' ? String(part) : part
  })
}
