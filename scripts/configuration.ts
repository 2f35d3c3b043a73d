import { existsSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment, type Environment } from '../lib/env.ts'
import { root } from './processes.ts'

/** If any of these is set, the site uses hosted Sanity. */
const hostedVariables = ['SANITY_PROJECT_ID', 'SANITY_DATASET', 'SANITY_API_READ_TOKEN', 'SITE_URL']

/** Loads the same .env files as Next.js, so that the commands and the site see the same variables. */
export function loadEnvFiles(): void {
  for (const file of ['.env.local', '.env']) {
    const full = path.join(root, file)
    if (existsSync(full)) process.loadEnvFile(full)
  }
}

/**
 * The environment for hosted Sanity, or undefined for the local lake if none of its variables is set.
 *
 * @throws Error that names each missing or invalid variable of an incomplete environment.
 */
export function hostedEnvironment(variables: Record<string, string | undefined>): Environment | undefined {
  if (!hostedVariables.some((name) => variables[name]?.trim())) return undefined
  return readEnvironment(variables)
}
