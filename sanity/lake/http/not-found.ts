import type { Context } from 'hono'
import { httpError } from '../errors.ts'

/** Replaces ids and names in a path by `*`, so that each pattern is logged once, not once per document. */
const pattern = (path: string) =>
  path
    .split('/')
    .map((part) => (/^v?[\da-f-]*\d|[.,%]|^.{33,}$/i.test(part) ? '*' : part))
    .join('/')

/**
 * Answers unknown routes, and logs one line per method and path pattern, which shows what a new Studio version needs.
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
