import type { Context } from 'hono'
import { httpError } from '../errors.ts'

/** Ids and names in a path become `*`, so that a pattern is logged once and not once for each document. */
const pattern = (path: string) =>
  path
    .split('/')
    .map((part) => (/^v?[\da-f-]*\d|[.,%]|^.{33,}$/i.test(part) ? '*' : part))
    .join('/')

/**
 * Answers what the lake does not know, and logs one line for each method and path pattern: a new Studio
 * version shows what it misses.
 */
export function unknownRoute(log: (line: string) => void) {
  const seen = new Set<string>()
  return (c: Context): never => {
    const line = `${c.req.method} ${pattern(c.req.path)}`
    if (!seen.has(line) && seen.size < 500) {
      seen.add(line)
      log(`Unknown route: ${line}`)
    }
    throw httpError(404, `There is no ${c.req.method} ${c.req.path} in the local lake`)
  }
}
