// `npm start` builds and serves the site and the Studio; `npm run serve` serves an existing build; `npm run dev` serves
// them for development.
import type { ChildProcess } from 'node:child_process'
import { hostedEnvironment, loadEnvFiles } from './configuration.ts'
import { keepRunning } from './keep-running.ts'
import { localLakeFolder, signInLink, startLocalLake } from './local-lake.ts'
import { assertFree, portFrom } from './ports.ts'
import { exitOf, isStopping, logLine, stop, stopAll, stopAllOnSignal } from './processes.ts'
import { ensureBuilt, hasBuild, hasEarlierBuild, isBuilt, serveSite } from './site.ts'

const command = process.argv[2] ?? 'start'
const mode = command === 'dev' ? 'dev' : 'start'

stopAllOnSignal()
try {
  await start()
} catch (error) {
  if (isStopping()) await new Promise(() => {}) // the signal handler ends this process
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

  if (command === 'serve' && !(await hasBuild()))
    throw new Error('There is no build to serve. Run npm run build first.')

  const address = `http://localhost:${port}`
  const building = command === 'start' && !(await isBuilt()) ? build() : undefined
  const lake = hosted ? undefined : await startLake(address)
  const environment = hosted ?? lake?.environment
  if (!environment) throw new Error('There is no content lake.')

  const serve = async () => {
    // Another process may have taken the port meanwhile.
    await assertFree(port, 'PORT', host)
    return serveSite({ environment, mode, port, host })
  }
  const earlier = building && (await hasEarlierBuild()) ? await serveEarlier(serve, address) : undefined
  const failure = await building
  // Keep serving the previous build if the new one fails.
  if (failure && !earlier) throw failure
  if (failure) console.error(`\n${failure.message}\nThe last build is still being served.`)
  else if (earlier) await stop(earlier)
  const site = failure && earlier ? earlier : await serve()

  console.log(`
The site     ${address}
The Studio   ${address}/studio${lake ? `\n  sign in    ${await signInLink(lake.url, lake.tokens.editor)}  (works once)` : ''}
The lake     ${lake?.url ?? `hosted Sanity, project ${environment.SANITY_PROJECT_ID}, dataset ${environment.SANITY_DATASET}`}

Ctrl-C stops everything.`)

  const ended = await Promise.race([
    exitOf(site).then((code) => `The site has exited (exit code ${code}).`),
    ...(lake ? [keepRunning('lake', lake.process, lake.restart)] : []),
  ])
  throw new Error(ended)
}

/** Builds while the rest of the start goes on. Resolves with the error, if the build fails. */
async function build(): Promise<Error | undefined> {
  console.log('Building the site and the Studio, about half a minute ...')
  try {
    await ensureBuilt()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Serves the previous build while a new one is made, so that a restart causes little downtime. */
async function serveEarlier(serve: () => Promise<ChildProcess>, address: string) {
  try {
    const site = await serve()
    console.log(`Until the new build is ready, the last one is served at ${address}.`)
    return site
  } catch {
    console.log('The last build can’t be served; waiting for the new one.')
  }
}

async function startLake(siteUrl: string) {
  const port = portFrom('LAKE_PORT', 3900)
  await assertFree(port, 'LAKE_PORT', '127.0.0.1')
  console.log('Starting the local Content Lake ...')
  // A sign-in link printed now would scroll out of sight during the build; a new one is printed at the end.
  const onLine = (line: string) => line.startsWith('Sign in') || logLine('lake', line)
  return startLocalLake({ folder: localLakeFolder, port, siteUrl, onLine })
}
