import { env } from '../env.ts'

/** The version of Sanity’s HTTP API that all queries are written for. */
const apiVersion = '2026-05-04'

/** Where the content is, and how it is asked for. */
export const clientConfiguration = () => ({
  projectId: env().SANITY_PROJECT_ID,
  dataset: env().SANITY_DATASET,
  apiVersion,
  useCdn: false,
  perspective: 'published' as const,
  timeout: 5_000,
  maxRetries: 1,
  // A host of its own (the local lake) has no subdomain for each project.
  ...(env().SANITY_API_HOST ? { apiHost: env().SANITY_API_HOST, useProjectHostname: false } : {}),
})
