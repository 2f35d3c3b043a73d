import type { Context } from 'hono'
import { httpError } from '../errors.ts'
import type { LakeEnv } from '../http/request.ts'
import type { Identity } from '../types.ts'

/** Who sends the request. @throws 401 for an anonymous one. */
export function requireIdentity(c: Context<LakeEnv>): Identity {
  const identity = c.get('identity')
  if (!identity) throw httpError(401, 'This request needs a token')
  return identity
}

/** As {@link requireIdentity}. @throws 403 also for a viewer, who may read everything and write nothing. */
export function requireEditor(c: Context<LakeEnv>): Identity {
  const identity = requireIdentity(c)
  if (identity.role === 'viewer') throw httpError(403, 'This token may read, not write')
  return identity
}
