import 'server-only'
import { createClient, type SanityClient } from '@sanity/client'
import { env } from '@/lib/env'
import { clientConfiguration } from './client-configuration'

let client: SanityClient | undefined

/**
 * The site’s client. It fetches published documents without a token, and bypasses the CDN because pages are cached.
 * Its timeout is short, because a visitor may be waiting.
 */
export function getClient(): SanityClient {
  client ??= createClient(clientConfiguration())
  return client
}

/** The client for previews. Its token can read drafts, so it never leaves the server. */
export function getDraftClient(): SanityClient {
  return getClient().withConfig({ token: env().SANITY_API_READ_TOKEN })
}
