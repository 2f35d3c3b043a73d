import 'server-only'
import { createClient, type SanityClient } from '@sanity/client'
import { env } from '@/lib/env'
import { clientConfiguration } from './client-configuration'

let client: SanityClient | undefined

/**
 * The site’s one client. It reads published documents without a token, past the CDN: the pages themselves are cached.
 * It gives up quickly, because a visitor waits behind it or is being served the page of before.
 */
export function getClient(): SanityClient {
  client ??= createClient(clientConfiguration())
  return client
}

/** The client for previews: it sees drafts, so its token never leaves the server. */
export function getDraftClient(): SanityClient {
  return getClient().withConfig({ token: env().SANITY_API_READ_TOKEN })
}
