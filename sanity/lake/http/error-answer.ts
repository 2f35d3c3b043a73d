import type { Context } from 'hono'
import { ZodError } from 'zod'
import { httpError, LakeError, messageOf } from '../errors.ts'
import { TimeLimitError, timeoutError } from '../time-limit.ts'

/** Converts an error thrown by a handler to a JSON response that Sanity's clients understand. */
export function errorAnswer(log: (line: string) => void) {
  return async (error: unknown, c: Context): Promise<Response> => {
    const known =
      error instanceof LakeError
        ? error
        : error instanceof TimeLimitError
          ? timeoutError(2)
          : (refusedByDisk(error) ?? nestedTooDeeply(error) ?? (await refusedBody(error, c)))
    if (known) return Response.json(known.body, { status: known.status })
    log(`${c.req.method} ${c.req.path} failed: ${error instanceof Error ? error.stack : String(error)}`)
    return Response.json(httpError(500, 'The lake failed; see its log').body, { status: 500 })
  }
}

const diskCodes = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'EIO']

/** A full disk or a read-only folder is not a fault of the lake, which keeps running. */
function refusedByDisk(error: unknown): LakeError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string' || !diskCodes.includes(code)) return undefined
  return httpError(507, `Nothing was written, the data folder refused it: ${code}`)
}

/** Only a body or a query can be nested this deeply: stored documents can't, and nothing has been written yet. */
const nestedTooDeeply = (error: unknown): LakeError | undefined =>
  error instanceof RangeError && error.message.includes('call stack')
    ? httpError(400, 'The request is nested too deeply')
    : undefined

/** Malformed JSON, with the position of the error, or JSON that does not match the endpoint's schema. */
async function refusedBody(error: unknown, c: Context): Promise<LakeError | undefined> {
  if (error instanceof ZodError) {
    const reasons = error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
    return httpError(400, reasons.join('; '))
  }
  if (!(error instanceof SyntaxError)) return undefined
  // Hono keeps the body that the handler tried to parse, so it can be parsed again to find the position.
  const body = await c.req.text().catch(() => undefined)
  if (body === undefined) return undefined
  try {
    JSON.parse(body)
  } catch (reason) {
    const details = messageOf(reason)
    return httpError(400, `The body is not JSON, at position ${jsonErrorPosition(body)}: ${details}`)
  }
}

/**
 * The UTF-16 offset at which a text stops being JSON; its length if it only ends too early. V8 reports the position
 * only for some errors, so this does a binary search for the longest prefix that could still become JSON.
 */
export function jsonErrorPosition(text: string): number {
  let good = 0
  let bad = text.length + 1
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isBeginning(text.slice(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return /^Unexpected end|^Unterminated/.test(message) || message.includes(`at position ${text.length} `)
  }
}
