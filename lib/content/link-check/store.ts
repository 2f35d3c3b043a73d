import type { SanityClient } from '@sanity/client'
import { answersDocument, isSilence } from './answers.ts'
import { linksQuery, parseLinks, withAnswers, type Links } from './links.ts'

/** All links of published content, with the stored results; the client needs a token. */
export const fetchLinks = async (client: SanityClient): Promise<Links> =>
  parseLinks(await client.fetch<unknown>(linksQuery, {}, { perspective: 'published' }))

/** No site has answered: the computer that asks has no network. */
export class SilenceError extends Error {
  override name = 'SilenceError'
  override message =
    'No site answered. The computer that asks seems to have no internet. The earlier answers are kept.'
}

/**
 * Adds answers to the stored ones. The client must belong to an editor.
 *
 * @throws SilenceError if no site answered; nothing is stored then
 */
export async function storeAnswers(
  client: SanityClient,
  asked: readonly { url: string; code: string }[],
): Promise<void> {
  if (isSilence(asked)) throw new SilenceError()
  const links = await fetchLinks(client)
  await client.createOrReplace(answersDocument(withAnswers(links, asked)))
}
