import type { SanityClient } from '@sanity/client'

/** The site accepts a secret for an hour; older ones are of no use. */
const expired = `*[_type == "sanity.previewUrlSecret" && dateTime(_updatedAt) <= dateTime(now()) - 3600]`

/**
 * The address that shows the draft of a page, with a new secret, as the Preview tool does: only an editor can store one,
 * and the site’s route for draft mode looks for it.
 */
export async function previewAddress(client: SanityClient, path: string, studioUrl: string): Promise<string> {
  const secret = crypto.randomUUID()
  // The dot in the id hides the document from readers.
  const _id = `drafts.${crypto.randomUUID()}`
  await client.mutate([
    { delete: { query: expired } },
    { create: { _id, _type: 'sanity.previewUrlSecret', secret, source: 'review', studioUrl } },
  ])
  const query = new URLSearchParams({ 'sanity-preview-secret': secret, 'sanity-preview-pathname': path })
  return `/api/draft-mode/enable?${query.toString()}`
}
