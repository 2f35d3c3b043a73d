import { STATUS_CODES } from 'node:http'
import type { JsonObject } from './types.ts'

/** An error response, in one of the JSON formats of Sanity's APIs. */
export class LakeError extends Error {
  readonly status: number
  readonly body: JsonObject
  /** The item of a mutation or action list that was refused. */
  readonly refusal?: JsonObject

  constructor(status: number, message: string, body: JsonObject, refusal?: JsonObject) {
    super(message)
    this.name = 'LakeError'
    this.status = status
    this.body = body
    this.refusal = refusal
  }
}

/** The general format: `{statusCode, error, message}`. */
export function httpError(status: number, message: string): LakeError {
  return new LakeError(status, message, {
    statusCode: status,
    error: STATUS_CODES[status] ?? 'Error',
    message,
  })
}

/** The data API's format: `{error: {type, description}}`. */
export function dataError(
  status: number,
  type: string,
  description: string,
  more: JsonObject = {},
): LakeError {
  return new LakeError(status, description, { error: { type, description, ...more } })
}

/** A query that does not parse; `start` and `end` are UTF-16 offsets into it. */
export function queryParseError(query: string, description: string, start: number, end: number): LakeError {
  return dataError(400, 'queryParseError', description, { query, start, end })
}

/** Refuses a mutation or action, and with it the whole transaction. {@link refusedAt} adds its index. */
export const refusal = (status: 400 | 409, type: string, description: string, more: JsonObject = {}) =>
  new LakeError(status, description, {}, { type, description, ...more })

/** Rewords a refusal for the API in use. Other errors, such as a full disk, are unchanged. */
export function refusedAt(error: unknown, kind: 'mutation' | 'action', index: number): unknown {
  if (!(error instanceof LakeError) || !error.refusal) return error
  const description = `The ${kind}(s) failed: ${error.message}`
  const items = [{ index, error: error.refusal }]
  return dataError(error.status, `${kind}Error`, description, { items })
}

/** The message of a caught value. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
