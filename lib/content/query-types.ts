import type { z } from 'zod'
import type { scheduledQuery, scheduledSchema } from './article/scheduled'
/**
 * Locks a parser to the result type of its query, which TypeGen derives from the Studio’s schema. If a field is
 * renamed, removed or made optional there but not in the parser, the call of `fetchContent` does not compile.
 */
export type Locked<Result, Schema extends z.ZodType> = [Result] extends [z.input<Schema> | null]
  ? [UnknownFields<Result>] extends [never]
    ? true
    : { 'fields that the schema does not have': UnknownFields<Result> }
  : { 'the parser does not accept what the query returns': Result }

/** TypeGen gives the type `null` to a field that is not in the schema. */
type UnknownFields<T> = T extends readonly (infer Member)[]
  ? UnknownFields<Member>
  : T extends object
    ? { [K in keyof T]-?: [T[K]] extends [null] ? K : UnknownFields<T[K]> }[keyof T]
    : never

/** Requires a schema that agrees with the query's result; `unknown` if it does. */
export type Agreeing<Result, Schema extends z.ZodType> =
  Locked<Result, Schema> extends true ? unknown : { schema: Locked<Result, Schema> }

/** The queries that a parser agrees with. */
export type QueryFor<Schema extends z.ZodType> = {
  [Query in keyof SanityQueries]: Locked<SanityQueries[Query], Schema> extends true ? Query : never
}[keyof SanityQueries]

type Assert<Lock extends true> = Lock

/** The only query that is not run by `fetchContent`. */
export type ScheduledLock = Assert<Locked<SanityQueries[typeof scheduledQuery], typeof scheduledSchema>>
