import { z } from 'zod'
import { decodeDocument } from './stored-document.ts'
import type { LakeDocument, Mutation } from '../types.ts'

export const isDocument = (value: unknown): value is LakeDocument =>
  typeof value === 'object' && value !== null && '_id' in value && typeof value._id === 'string'

/** This program wrote the JSON of a row, so its inner structure is trusted. */
const json = <T>(guard: (value: unknown) => value is T) =>
  z.string().transform((text, context) => {
    const value: unknown = JSON.parse(text)
    if (guard(value)) return value
    context.addIssue('Unexpected JSON in lake.db')
    return z.NEVER
  })

/** The document in the bytes of a row. */
export function documentOf(bytes: unknown): LakeDocument {
  if (!(bytes instanceof Uint8Array)) throw unexpectedJson()
  const document = decodeDocument(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (isDocument(document)) return document
  throw unexpectedJson()
}

const unexpectedJson = () => new Error('Unexpected JSON in lake.db')

export const transactionRow = z.object({
  sequence: z.number(),
  id: z.string(),
  timestamp: z.string(),
  author: z.string(),
})

export const changeRow = z.object({
  document: z.string(),
  sequence: z.number(),
  previous: z.number().nullable(),
  age: z.number(),
  payload: z.enum(['create', 'createOrReplace']).nullable(),
  snapshot: json(isDocument).nullable(),
  mutations: json((value): value is Mutation[] => Array.isArray(value)).nullable(),
  effects: json(
    (value): value is { apply: unknown[]; revert: unknown[] } =>
      z.object({ apply: z.array(z.unknown()), revert: z.array(z.unknown()) }).safeParse(value).success,
  ).nullable(),
})

export type TransactionRow = z.output<typeof transactionRow>
export type ChangeRow = z.output<typeof changeRow>
