import type { SanityClient } from 'sanity'
import { z } from 'zod'
import { api } from '../documents'

/**
 * What a file said about an article when it was imported last. It is kept apart from the article, under an id whose dot
 * hides it from anonymous readers; the content is JSON, so that it is one attribute of the dataset.
 */
const importRecord = z.object({ article: z.string(), file: z.string(), content: z.string() })
export type ImportRecord = z.output<typeof importRecord>

/** The fields that a file provided, without the keys of lists. */
export type Content = Record<string, unknown>

export const recordDocument = (record: ImportRecord) => ({
  _id: `import.${record.article}`,
  _type: 'articleImport',
  ...record,
})

const fields = z.record(z.string(), z.unknown())

/** The fields in a record. */
export function recordedContent({ content }: ImportRecord): Content {
  try {
    return fields.catch({}).parse(JSON.parse(content))
  } catch {
    return {}
  }
}

/** The records of files. */
export async function fetchRecords(client: SanityClient, files: readonly string[]): Promise<ImportRecord[]> {
  const query = '*[_type == "articleImport" && file in $files] | order(_id asc)'
  return z
    .array(importRecord)
    .parse(await client.withConfig(api).fetch<unknown>(query, { files }, { perspective: 'raw' }))
}

/** The name of a file without the number that a browser or a system adds to a copy of it. */
export const fileKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?: *\(\d+\)| - copy)+(?=\.\w+$)/, '')
    .trim()
