import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { Vocabulary } from '@/lib/search/vocabulary'
import { publishedArticleFilter } from './card'
import { fetchContent } from '../fetch-content'
import { isDraftMode } from '../preview/draft-mode'

/** Articles that are new since `$changed` and `$published`. Few of them matter, so the newest are enough. */
const newArticleFilter =
  /* groq */ `${publishedArticleFilter} && (_updatedAt > $changed || publishedAt > $published)` as const

/** The words that a search may be spelled otherwise than: of English articles title and context, of others the whole text. */
export const vocabularyQuery = defineQuery(`{
  "leads": *[${newArticleFilter} && language == "en"] | order(publishedAt desc, _id desc) [0...1000]
    { _updatedAt, publishedAt, "texts": [title, context] },
  "texts": *[${newArticleFilter} && language in ["hi", "gu"]] | order(publishedAt desc, _id desc) [0...500]
    { _updatedAt, publishedAt, "texts": [title, context, pt::text(body)] }
}`)

const articles = z.array(
  z.object({ _updatedAt: z.string(), publishedAt: z.string(), texts: z.array(z.string().nullable()) }),
)
export const vocabularySchema = z.object({ leads: articles, texts: articles })

const vocabulary = new Vocabulary()
let [changed, published] = ['', '']

/**
 * The words of the published articles. The first call reads the newest of them, later ones those that have changed. A
 * word that an article has no more does no harm.
 * @throws ContentUnavailableError
 */
export async function getVocabulary(): Promise<Vocabulary> {
  // The words of drafts would stay for visitors.
  if (await isDraftMode()) return vocabulary
  const params = { changed, published }
  const found = await fetchContent({ query: vocabularyQuery, params, schema: vocabularySchema })
  const read = [...(found?.leads ?? []), ...(found?.texts ?? [])]
  vocabulary.add(read.flatMap(({ texts }) => texts.filter((text) => text !== null)))
  for (const each of read) {
    if (each._updatedAt > changed) changed = each._updatedAt
    if (each.publishedAt > published) published = each.publishedAt
  }
  return vocabulary
}
