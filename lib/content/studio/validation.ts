import type { CustomValidatorResult, Path, RuleDef, SanityClient, ValidationContext } from 'sanity'
import { z } from 'zod'
import { isInEmptyPart, withoutEmptyMembers } from '../empty-parts'
import type { CrossDocumentRule } from '../fields/cross-document'
import { plainError } from '../fields/rule'
import { publishedId } from '../fields/reference'
import type { Rule } from '../fields/rule'

// A document is checked as it is published, without its empty parts. The Studio passes the context of the document only to
// functions with two parameters.

/** A required field. `advice` warns and does not block publishing. */
export function required(schema: z.ZodType, advice?: z.ZodType) {
  return <R extends RuleDef<R>>(rule: R, context?: ValidationContext): R[] =>
    isLeftOut(context)
      ? []
      : [
          rule.required().error(schema.safeParse(undefined, plainError).error?.issues[0]?.message),
          ...optional(schema, advice)(rule, context),
        ]
}

/** An optional field. */
export function optional(schema: z.ZodType, advice?: z.ZodType, at: string[] = []) {
  return <R extends RuleDef<R>>(rule: R, context?: ValidationContext): R[] =>
    isLeftOut(context)
      ? []
      : [
          rule.custom((value: unknown, { path }) => value === undefined || messages(schema, value, at, path)),
          ...(advice
            ? [rule.custom((value: unknown, { path }) => messages(advice, value, at, path)).warning()]
            : []),
        ]
}

/** A member of a list, or a field of one, that has only the rules of its type. */
export const member = <R extends RuleDef<R>>(rule: R, context?: ValidationContext): R[] =>
  isLeftOut(context) ? [] : [rule]

const isLeftOut = (context?: ValidationContext) =>
  context?.document !== undefined && isInEmptyPart(context.document, context.path ?? [])

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

function messages(schema: z.ZodType, stored: unknown, at: string[], path: Path = []): CustomValidatorResult {
  const value = path.length === 1 && Array.isArray(stored) ? withoutEmptyMembers(stored) : stored
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
