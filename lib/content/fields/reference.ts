import { z } from 'zod'

const message = 'Choose a document'

/** A reference as the Studio stores it. */
export const storedReference = z.looseObject({ _ref: z.string(message) }, message)

const pointing = z.union([z.looseObject({ _ref: z.string() }), z.looseObject({ _id: z.string() })])

/** The published id of a reference, or of the document that a query has dereferenced. */
export function referenceId(value: unknown): string | undefined {
  const result = pointing.safeParse(value)
  if (!result.success) return undefined
  const id = '_ref' in result.data ? result.data._ref : result.data._id
  return publishedId(String(id))
}

/** The id of the published document that a draft or a version belongs to. */
export function publishedId(id: string) {
  return id.replace(/^(drafts\.|versions\.[^.]+\.)/, '')
}
