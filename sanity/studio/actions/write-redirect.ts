import type { SanityClient } from 'sanity'
import { redirectMutations, redirectsQuery, redirectsSchema, type Move } from './moved-page'

/** Writes the redirect from the old path of a page that moves. It has no effect until the page has moved. */
export async function writeRedirect(client: SanityClient, documentId: string, move: Move) {
  const known = redirectsSchema.parse(
    await client.fetch<unknown>(redirectsQuery, {}, { perspective: 'published' }),
  )
  await client.mutate(redirectMutations(documentId, move, known))
}
