/** How long a query may take, in ms, and how much memory it may need, in MB. */
export type QueryLimits = {
  /** How long it may hold up all others. One that takes longer starts again in a thread of its own. */
  atOnce: number
  /** How long that thread may run, from the moment that it is there. */
  inThread: number
  megabytes: number
  /** How long a document may be looked at for a listener. */
  listening: number
}

export const defaultLimits: QueryLimits = {
  atOnce: 250,
  inThread: 10_000,
  megabytes: 1024,
  listening: 2000,
}
