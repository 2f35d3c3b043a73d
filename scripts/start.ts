// `npm start` builds and serves the site and the Studio; `npm run serve` serves what was built before; `npm run dev` serves
// them for development.
import { hostedEnvironment, loadEnvFiles } from './configuration.ts'
import { keepRunning } from './keep-running.ts'
import { localLakeFolder, signInLink, startLocalLake } from './local-lake.ts'
import { assertFree, portFrom } from './ports.ts'
import { exitOf, isStopping, logLine, stopAll, stopAllOnSignal } from './processes.ts'
import { buildSite, isBuilt, serveSite } from './site.ts'

const command = process.argv[2] ?? 'start'
const mode = command === 'dev' ? 'dev' : 'start'

stopAllOnSignal()
try {
  await start()
} catch (error) {
  if (isStopping()) await new Promise(() => {}) // the signal's handler ends this process
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  await stopAll()
  process.exitCode = 1
}

async function start() {
  loadEnvFiles()
  const hosted = hostedEnvironment(process.env)
  const host = process.env.HOST?.trim() || '127.0.0.1'
  const port = portFrom('PORT', 3000)
  await assertFree(port, 'PORT', host)

  const lake = hosted ? undefined : await startLake(`http://localhost:${port}`)
  const environment = hosted ?? lake?.environment
  if (!environment) throw new Error('There is no content lake.')

  if (command === 'start' && !(await isBuilt())) {
    console.log('\nBuilding the site and the Studio, about a minute ...')
    await buildSite()
  }
  const site = await serveSite({ environment, mode, port, host })

  const address = `http://localhost:${port}`
  console.log(`
The site     ${address}
The Studio   ${address}/studio${lake ? `\n  sign in    ${await signInLink(lake.url, lake.tokens.editor)}  (works once)` : ''}
The lake     ${lake?.url ?? `hosted Sanity, project ${environment.SANITY_PROJECT_ID}, dataset ${environment.SANITY_DATASET}`}

Ctrl-C stops everything.`)

  const ended = await Promise.race([
    exitOf(site).then((code) => `The site has ended (exit code ${code}).`),
    ...(lake ? [keepRunning('lake', lake.process, lake.restart)] : []),
  ])
  throw new Error(ended)
}

async function startLake(siteUrl: string) {
  const port = portFrom('LAKE_PORT', 3900)
  await assertFree(port, 'LAKE_PORT', '127.0.0.1')
  console.log('Starting the local Content Lake ...')
  // Its sign-in link would scroll away with the build; a new one is printed at the end.
  const onLine = (line: string) => line.startsWith('Sign in') || logLine('lake', line)
  return startLocalLake({ folder: localLakeFolder, port, siteUrl, onLine })
}
