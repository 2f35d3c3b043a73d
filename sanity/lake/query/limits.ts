/** The limits of a query: times in ms, memory in MB. */
export type QueryLimits = {
  /** The time for which it may block other requests. A query that takes longer is started again in a thread. */
  atOnce: number
  /** The time limit of the thread, from its start. */
  inThread: number
  megabytes: number
  /** The time limit for matching a document with a listener's filter. */
  listening: number
}

export const defaultLimits: QueryLimits = {
  atOnce: 250,
  inThread: 10_000,
  megabytes: 1024,
  listening: 2000,
}
