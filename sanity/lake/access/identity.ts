import type { Context } from 'hono'
import { httpError } from '../errors.ts'
import type { LakeEnv } from '../http/request.ts'
import type { Identity } from '../types.ts'

/**
 * The identity of the request.
 *
 * @throws 401 if it is anonymous
 */
export function requireIdentity(c: Context<LakeEnv>): Identity {
  const identity = c.get('identity')
  if (!identity) throw httpError(401, 'This request needs a token')
  return identity
}

/**
 * Like {@link requireIdentity}.
 *
 * @throws 403 for a viewer, who may read but not write
 */
export function requireEditor(c: Context<LakeEnv>): Identity {
  const identity = requireIdentity(c)
  if (identity.role === 'viewer') throw httpError(403, 'This token may read, not write')
  return identity
}
