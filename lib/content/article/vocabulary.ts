import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { Vocabulary } from '@/lib/search/vocabulary'
import { publishedArticleFilter } from './card'
import { fetchContent } from '../fetch-content'
import { isDraftMode } from '../preview/draft-mode'

/** Of English articles title and context, of others the whole text: they are spelled in more ways. */
const texts =
  /* groq */ `{ _updatedAt, publishedAt, "texts": select(language == "en" => [title, context], [title, context, pt::text(body)]) }` as const

/** Each list is sorted by what it is limited by, which an index serves. */
export const vocabularyQuery = defineQuery(`{
  "english": *[${publishedArticleFilter} && language == "en" && publishedAt > $published]
    | order(publishedAt desc, _id desc) [0...1000] ${texts},
  "others": *[${publishedArticleFilter} && language in ["hi", "gu"] && publishedAt > $published]
    | order(publishedAt desc, _id desc) [0...500] ${texts},
  "changed": *[${publishedArticleFilter} && _updatedAt > $changed] | order(_updatedAt desc) [0...500] ${texts}
}`)

const articles = z.array(
  z.object({ _updatedAt: z.string(), publishedAt: z.string(), texts: z.array(z.string().nullable()) }),
)
export const vocabularySchema = z.object({ english: articles, others: articles, changed: articles })

/** The clocks of site and lake may differ by less than this. */
const HOUR = 3_600_000

const vocabulary = new Vocabulary()
/** The latest publication and the latest change whose words are indexed. */
let published = ''
let changed: string | undefined

/**
 * The words of the published articles. The first call reads the newest of them, later ones those that have changed. A
 * word that an article has no more does no harm.
 * @throws ContentUnavailableError
 */
export async function getVocabulary(): Promise<Vocabulary> {
  // The words of drafts would stay for visitors.
  if (await isDraftMode()) return vocabulary
  changed ??= new Date(Date.now() - HOUR).toISOString()
  const params = { changed, published }
  const found = await fetchContent({ query: vocabularyQuery, params, schema: vocabularySchema })
  const read = Object.values(found ?? {}).flat()
  vocabulary.add(read.flatMap((each) => each.texts.filter((text) => text !== null)))
  for (const each of read) {
    if (each._updatedAt > changed) changed = each._updatedAt
    if (each.publishedAt > published) published = each.publishedAt
  }
  return vocabulary
}
