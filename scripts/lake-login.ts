// `npm run lake:login [-- NAME]` prints a new sign-in link for the Studio while `npm start` runs.
import { loadEnvFiles } from './configuration.ts'
import { dataFolder, localLakeFolder, signInLink } from './local-lake.ts'
import { portFrom } from './ports.ts'
import { readTokens } from '../sanity/lake/accounts.ts'

loadEnvFiles()
const url = `http://127.0.0.1:${portFrom('LAKE_PORT', 3900)}`
const tokens = await readTokens(dataFolder(localLakeFolder))
if (!tokens) {
  console.error('There is no local lake yet. Start it with: npm start')
  process.exit(1)
}
try {
  console.log(await signInLink(url, tokens.editor, process.argv[2]))
} catch (error) {
  const reason = error instanceof TypeError ? 'nothing answers there' : String(error)
  console.error(`No sign-in link from ${url}: ${reason}. Is npm start running, and on this LAKE_PORT?`)
  process.exitCode = 1
}
