import type { Context } from 'hono'
import { httpError, messageOf } from '../errors.ts'
import type { Dataset, Store } from '../documents/store.ts'
import type { Identity } from '../types.ts'

/** The variables that `createApp` sets for every handler. `identity` is null for anonymous requests. */
export type LakeEnv = { Variables: { identity: Identity | null; apiVersion: string } }

/** The lake as its routers see it. */
export type Lake = { store: Store; projectId: string }

/**
 * The dataset in the path, for reading.
 *
 * @throws 404
 */
export function readableDataset(c: Context<LakeEnv>, { store }: Lake): Dataset {
  const name = c.req.param('dataset') ?? ''
  const dataset = store.dataset(name)
  if (!dataset) throw httpError(404, `Dataset "${name}" not found`)
  return dataset
}

/** The dataset in the path, for writing: created by its first commit if it does not exist. */
export function writableDataset(c: Context<LakeEnv>, { store }: Lake): Dataset {
  return store.writableDataset(c.req.param('dataset') ?? '')
}

/** Whether an option of the query string is `true`. */
export const isTrue = (c: Context<LakeEnv>, option: string): boolean => c.req.query(option) === 'true'

/**
 * The `$name=<JSON>` options of a query string.
 *
 * @throws 400
 */
export function paramsOf(c: Context<LakeEnv>): Record<string, unknown> {
  const given = new URL(c.req.url).searchParams
  return Object.fromEntries(
    [...given]
      .filter(([name]) => name.startsWith('$'))
      .map(([name, text]) => [name.slice(1), parseParam(name, text)]),
  )
}

function parseParam(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw httpError(400, `Parameter "${name}" is not JSON: ${messageOf(error)}`)
  }
}
