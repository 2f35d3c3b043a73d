import { existsSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment, type Environment } from '../lib/env.ts'
import { root } from './processes.ts'

/** Any of these in the environment means: hosted Sanity is wanted. */
const hostedVariables = ['SANITY_PROJECT_ID', 'SANITY_DATASET', 'SANITY_API_READ_TOKEN', 'SITE_URL']

/** Loads the files Next.js would load, so that the commands and the site see the same variables. */
export function loadEnvFiles(): void {
  for (const file of ['.env.local', '.env']) {
    const full = path.join(root, file)
    if (existsSync(full)) process.loadEnvFile(full)
  }
}

/**
 * The environment for hosted Sanity, or undefined when none of its variables is set: then the local lake serves.
 * @throws Error that names each missing or wrong variable of a half-configured environment.
 */
export function hostedEnvironment(variables: Record<string, string | undefined>): Environment | undefined {
  if (!hostedVariables.some((name) => variables[name]?.trim())) return undefined
  return readEnvironment(variables)
}
