import type { SanityClient } from 'sanity'
import { z } from 'zod'
import type { Catalogue } from './read/draft'

export const api = { apiVersion: '2026-05-04' }

const catalogueQuery = `{
  "topics": *[_type == "topic"]{ _id, "title": coalesce(title, "") },
  "papers": *[_type == "syllabusPaper"]{ _id, "code": coalesce(code, ""), "lines": coalesce(lines[].code, []) }
}`
const catalogueSchema = z.object({
  topics: z.array(z.object({ _id: z.string(), title: z.string() })),
  papers: z.array(z.object({ _id: z.string(), code: z.string(), lines: z.array(z.string()) })),
})

/** The topics and lines of the syllabus that a note may refer to. */
export async function fetchCatalogue(client: SanityClient): Promise<Catalogue> {
  return catalogueSchema.parse(
    await client.withConfig(api).fetch<unknown>(catalogueQuery, {}, { perspective: 'published' }),
  )
}

const stored = z.looseObject({ _id: z.string(), _rev: z.string(), _type: z.string() })
export type StoredDocument = z.output<typeof stored>

/** Articles by id: the draft if it exists. */
export async function fetchArticles(
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
