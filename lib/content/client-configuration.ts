import { env, type Environment } from '../env.ts'

/** The version of Sanity’s HTTP API for all queries. */
const apiVersion = '2026-05-04'

/** The options of all Sanity clients of the site. */
export const clientConfiguration = (
  { SANITY_PROJECT_ID, SANITY_DATASET, SANITY_API_HOST }: Environment = env(),
) => ({
  projectId: SANITY_PROJECT_ID,
  dataset: SANITY_DATASET,
  apiVersion,
  useCdn: false,
  perspective: 'published' as const,
  timeout: 5_000,
  maxRetries: 1,
  // A custom host (the local lake) has no subdomain for each project.
  ...(SANITY_API_HOST ? { apiHost: SANITY_API_HOST, useProjectHostname: false } : {}),
})
