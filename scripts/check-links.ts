// `npm run links:check` checks the links of published content that are due and prints those that fail; “Content health”
// in the Studio lists them too. With hosted Sanity it needs SANITY_API_WRITE_TOKEN, a token with Editor rights.
import { createClient } from '@sanity/client'
import { clientConfiguration } from '../lib/content/client-configuration.ts'
import { dueLinks } from '../lib/content/link-check/links.ts'
import { linkReport } from '../lib/content/link-check/report.ts'
import { fetchLinks, storeAnswers } from '../lib/content/link-check/store.ts'
import { askLinks } from '../lib/link-check/ask-links.ts'
import { withLake } from '../sanity/lake/archive/running-lake.ts'
import type { Environment } from '../lib/env.ts'
import { hostedEnvironment, loadEnvFiles } from './configuration.ts'
import { dataFolder, localEnvironment, localLakeFolder } from './local-lake.ts'

/** The number of results stored at a time, so that an interrupted check keeps most of them. */
const STORED_TOGETHER = 50

loadEnvFiles()
try {
  const hosted = hostedEnvironment(process.env)
  if (hosted) await check(hosted, writeToken())
  else
    await withLake(dataFolder(localLakeFolder), (lake) =>
      check(localEnvironment(lake, 'http://localhost:3000'), lake.tokens.editor),
    )
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

function writeToken(): string {
  const token = process.env.SANITY_API_WRITE_TOKEN?.trim()
  if (token) return token
  throw new Error(
    'SANITY_API_WRITE_TOKEN is missing: a token with Editor rights, to store the answers; create one at sanity.io/manage, API, Tokens.',
  )
}

async function check(environment: Environment, token: string) {
  const client = createClient({ ...clientConfiguration(environment), token })
  const due = dueLinks(await fetchLinks(client))
  console.log(`${due.length} links are due; each host gets at most one request a second ...`)
  for (let first = 0; first < due.length; first += STORED_TOGETHER) {
    await storeAnswers(client, await askLinks(due.slice(first, first + STORED_TOGETHER)))
    console.log(`${Math.min(first + STORED_TOGETHER, due.length)} of ${due.length} checked`)
  }
  console.log(`\n${linkReport((await fetchLinks(client)).answers)}`)
}
