import type { SanityClient } from '@sanity/client'
import { answersDocument } from './answers.ts'
import { linksQuery, parseLinks, withAnswers, type Links } from './links.ts'

/** All links of published content, with the stored results; the client needs a token. */
export const fetchLinks = async (client: SanityClient): Promise<Links> =>
  parseLinks(await client.fetch<unknown>(linksQuery, {}, { perspective: 'published' }))

/** Stores new results. The client must belong to an editor. */
export async function storeAnswers(
  client: SanityClient,
  asked: readonly { url: string; code: string }[],
): Promise<void> {
  const links = await fetchLinks(client)
  await client.createOrReplace(answersDocument(withAnswers(links, asked)))
}
