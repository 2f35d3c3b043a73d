import type { Identity } from '../types.ts'

/** What `createApp` gives every handler of the lake. `identity` is null for anonymous requests. */
export type LakeEnv = { Variables: { identity: Identity | null; apiVersion: string } }
