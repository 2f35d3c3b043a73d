import 'server-only'
import { createClient, type SanityClient } from '@sanity/client'
import { env } from '@/lib/env'

/** The version of Sanity’s HTTP API that all queries are written for. */
const apiVersion = '2026-05-04'

/** Where the content is, and how it is asked for. */
export const clientConfiguration = () => ({
  projectId: env().SANITY_PROJECT_ID,
  dataset: env().SANITY_DATASET,
  apiVersion,
  useCdn: false,
  perspective: 'published' as const,
  // A build must not fail because the machine is busy.
  timeout: process.env.NEXT_PHASE === 'phase-production-build' ? 60_000 : 5_000,
  maxRetries: 1,
  // A host of its own (the local lake) has no subdomain for each project.
  ...(env().SANITY_API_HOST ? { apiHost: env().SANITY_API_HOST, useProjectHostname: false } : {}),
})

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
