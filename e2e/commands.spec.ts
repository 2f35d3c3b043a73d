import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { takeLock } from '../scripts/build-lock.ts'
import { freePort } from '../scripts/ports.ts'
import { root } from '../scripts/processes.ts'
import { buildLock } from '../scripts/site.ts'
import { builtSite, copyOfBuild } from './built.ts'
import { ready, startCommand, statusAt } from './start-command.ts'

/** Runs `npm start` on a build, with a lake that is seeded already. */
async function startOn(build: string) {
  const lake = await mkdtemp(path.join(tmpdir(), 'dics-command-lake-'))
  await cp(path.join(builtSite().folder, 'seeded'), lake, { recursive: true })
  const command = await startCommand([], { LAKE_FOLDER: lake, NEXT_DIST_DIR: build })
  return {
    ...command,
    async clear() {
      await command.clear()
      await rm(lake, { recursive: true, force: true })
    },
  }
}

const idOf = (build: string) => readFile(path.join(root, build, 'BUILD_ID'), 'utf8')
const fingerprintFile = (build: string) => path.join(root, build, 'built-from')

/** Copies the build as one of earlier sources. */
async function copyOfEarlierBuild(name: string) {
  const build = await copyOfBuild(name)
  const [packages] = (await readFile(fingerprintFile(build), 'utf8')).split('-')
  await writeFile(fingerprintFile(build), `${packages}-other-sources`)
  return build
}

test('npm start builds nothing if nothing has changed since the last build, and SIGTERM ends every process', async () => {
  const build = await copyOfBuild('unchanged')
  const id = await idOf(build)
  const command = await startOn(build)
  try {
    await command.prints(ready)
    expect(command.output()).not.toContain('Building')
    expect(await statusAt(`${command.siteUrl}/branches`)).toBe(200)
    expect(await idOf(build)).toBe(id)
    await command.endBy('SIGTERM')
  } finally {
    await command.clear()
  }
})

test('the previous build is served until the new one is ready, then the new one', async () => {
  test.setTimeout(180_000)
  const [build, made] = [await copyOfEarlierBuild('earlier'), await copyOfBuild('made')]
  // Next lists these files when it starts.
  const newFile = '_next/static/new.txt'
  await writeFile(path.join(root, made, 'static/new.txt'), 'A file that only the new build has.')
  // This process builds, as far as npm start can see, so that the build takes as long as the test needs.
  const release = await takeLock(buildLock, () => {})
  const command = await startOn(build)
  try {
    await command.prints('Until the new build is ready, the last one is served')
    expect(command.output()).toContain(`Process ${process.pid} is building in this folder`)
    expect(await statusAt(`${command.siteUrl}/`)).toBe(200)
    expect(await statusAt(`${command.siteUrl}/${newFile}`)).toBe(404)
    expect(command.output()).not.toContain(ready)

    await rm(path.join(root, build), { recursive: true })
    await rename(path.join(root, made), path.join(root, build))
    await release()
    await command.prints(ready)
    expect(await statusAt(`${command.siteUrl}/branches`)).toBe(200)
    expect(await statusAt(`${command.siteUrl}/${newFile}`)).toBe(200)
    await command.endBy('SIGTERM')
  } finally {
    await release()
    await command.clear()
  }
})

test('npm start builds what has changed; the previous build is whole after an interruption', async () => {
  test.setTimeout(180_000)
  const build = await copyOfEarlierBuild('interrupted')
  const [id, from] = [await idOf(build), await readFile(fingerprintFile(build), 'utf8')]
  const command = await startOn(build)
  try {
    // Next prints its version before much is done.
    await command.prints('build: ')
    await command.endBy('SIGTERM')
    expect(command.output()).not.toContain(ready)
    expect([await idOf(build), await readFile(fingerprintFile(build), 'utf8')]).toEqual([id, from])
  } finally {
    await command.clear()
    // A build begins in an empty folder, so what is left needs no room.
    for (const left of ['', '-studio', '.lock'])
      await rm(buildLock.replace(/\.lock$/, left), { recursive: true, force: true })
  }
})

for (const variable of ['PORT', 'LAKE_PORT']) {
  test(`a port in use (${variable}) is named in the error`, async () => {
    const busy = await freePort()
    const blocker = createServer().listen(busy, '127.0.0.1')
    const command = await startCommand([], { [variable]: String(busy) })
    expect(await command.exit).toBe(1)
    expect(command.output()).toContain(`Port ${busy} is in use`)
    expect(command.output()).toContain(`${variable}=`)
    blocker.close()
    await command.clear()
  })
}

test('an incomplete environment stops the start with an error that names the missing variable', async () => {
  const command = await startCommand([], { SANITY_PROJECT_ID: 'abc12345', SANITY_DATASET: 'production' })
  expect(await command.exit).toBe(1)
  for (const name of ['SANITY_API_READ_TOKEN', 'SITE_URL'])
    expect(command.output()).toContain(`${name} is missing`)
  expect(command.output()).not.toContain('SANITY_PROJECT_ID is')
  await command.clear()
})
