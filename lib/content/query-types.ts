import type { z } from 'zod'
import type { scheduledQuery, scheduledSchema } from './article/scheduled'
/**
 * Locks a parser to the query whose answers it reads. TypeGen derives a query’s result from the Studio’s schema; when a
 * field is renamed, removed or becomes optional there and the parser does not follow, the call of `read` does not compile.
 */
export type Locked<Result, Schema extends z.ZodType> = [Result] extends [z.input<Schema> | null]
  ? [UnknownFields<Result>] extends [never]
    ? true
    : { 'fields that the schema does not have': UnknownFields<Result> }
  : { 'the parser does not accept what the query returns': Result }

/** TypeGen gives the type `null` to a field that the schema does not know. */
type UnknownFields<T> = T extends readonly (infer Member)[]
  ? UnknownFields<Member>
  : T extends object
    ? { [K in keyof T]-?: [T[K]] extends [null] ? K : UnknownFields<T[K]> }[keyof T]
    : never

/** What an argument is, besides, that takes a query and the parser of its answer: nothing, if these agree. */
export type Agreeing<Result, Schema extends z.ZodType> =
  Locked<Result, Schema> extends true ? unknown : { schema: Locked<Result, Schema> }

/** The queries that a parser agrees with. */
export type QueryFor<Schema extends z.ZodType> = {
  [Query in keyof SanityQueries]: Locked<SanityQueries[Query], Schema> extends true ? Query : never
}[keyof SanityQueries]

type Assert<Lock extends true> = Lock

/** The one query that is not asked with `read`. */
export type ScheduledLock = Assert<Locked<SanityQueries[typeof scheduledQuery], typeof scheduledSchema>>
