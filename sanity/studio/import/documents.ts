import type { SanityClient } from 'sanity'
import { z } from 'zod'
import type { Catalogue } from './read/draft'

const api = { apiVersion: '2026-05-04' }

const catalogueQuery = `{
  "topics": *[_type == "topic"]{ _id, "title": coalesce(title, "") },
  "papers": *[_type == "syllabusPaper"]{ _id, "code": coalesce(code, ""), "lines": coalesce(lines[].code, []) }
}`
const catalogueSchema = z.object({
  topics: z.array(z.object({ _id: z.string(), title: z.string() })),
  papers: z.array(z.object({ _id: z.string(), code: z.string(), lines: z.array(z.string()) })),
})

/** The topics and lines of the syllabus that a note may name. */
export async function fetchCatalogue(client: SanityClient): Promise<Catalogue> {
  return catalogueSchema.parse(
    await client.withConfig(api).fetch<unknown>(catalogueQuery, {}, { perspective: 'published' }),
  )
}

const stored = z.looseObject({ _id: z.string(), _rev: z.string(), _type: z.string() })
export type StoredDocument = z.output<typeof stored>

/** The documents of earlier imports, by their ids: the draft if there is one. */
export async function fetchEarlier(
  client: SanityClient,
  ids: readonly string[],
): Promise<Map<string, StoredDocument>> {
  const all = ids.flatMap((id) => [id, `drafts.${id}`])
  const found = z
    .array(stored)
    .parse(await client.withConfig(api).fetch<unknown>('*[_id in $all]', { all }, { perspective: 'raw' }))
  const byId = new Map(found.map((one) => [one._id, one]))
  return new Map(
    ids.flatMap((id): [string, StoredDocument][] => {
      const document = byId.get(`drafts.${id}`) ?? byId.get(id)
      return document ? [[id, document]] : []
    }),
  )
}

/**
 * The id of the note that a file makes: the same file makes the same note again. In a file with several notes the title
 * tells them apart.
 */
export async function noteId(file: string, title: string, isOnly: boolean): Promise<string> {
  const name = file.normalize('NFC').toLowerCase()
  const text = new TextEncoder().encode(isOnly ? name : `${name}\n${title.normalize('NFC').toLowerCase()}`)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return `article-imported-${Array.from(hash.slice(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
