import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '../scripts/ports.ts'
import { exitOf, root } from '../scripts/processes.ts'
import { copyOfBuild, distDir } from './built.ts'
import { until } from './content.ts'

/** Runs the start command as npm does, with its own lake folder, build folder and ports. */
async function startCommand(args: string[], env: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-command-'))
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/start.ts', ...args], {
    cwd: root,
    env: { ...process.env, LAKE_FOLDER: folder, NEXT_DIST_DIR: distDir, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()))
  return {
    child,
    output: () => output,
    exit: exitOf(child),
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

const answersAt = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`npm run dev prints its URLs, and ${signal} ends every process`, async () => {
    test.setTimeout(180_000)
    const [port, lakePort] = [await freePort(), await freePort()]
    const command = await startCommand(['dev'], { PORT: String(port), LAKE_PORT: String(lakePort) })
    try {
      await until(
        () => command.output().includes('Ctrl-C stops everything') || command.child.exitCode !== null,
        120_000,
      )
      expect(command.output()).toContain(`http://localhost:${port}\n`)
      expect(command.output()).toContain(`http://localhost:${port}/studio`)
      expect(command.output()).toContain(`http://127.0.0.1:${lakePort}`)
      // Compiling the page takes ten seconds, so only one of the two tests asks for it.
      if (signal === 'SIGINT') expect((await fetch(`http://127.0.0.1:${port}/branches`)).status).toBe(200)

      command.child.kill(signal)
      expect(await command.exit).toBe(0)
      expect(await answersAt(`http://127.0.0.1:${port}/`)).toBe(false)
      expect(await answersAt(`http://127.0.0.1:${lakePort}/v1/ping`)).toBe(false)
    } finally {
      command.child.kill('SIGKILL')
      await command.clear()
    }
  })
}

/** Runs `npm start` on a build until it prints its URLs, then stops it. Returns its output. */
async function startOnce(build: string, meanwhile?: (siteUrl: string) => Promise<void>) {
  const ports = { PORT: String(await freePort()), LAKE_PORT: String(await freePort()) }
  const command = await startCommand([], { ...ports, NEXT_DIST_DIR: build })
  try {
    const ended = () => command.child.exitCode !== null
    await meanwhile?.(`http://127.0.0.1:${ports.PORT}`)
    await until(() => command.output().includes('Ctrl-C stops everything') || ended(), 240_000)
    expect(ended(), command.output()).toBe(false)
    expect((await fetch(`http://127.0.0.1:${ports.PORT}/branches`)).status).toBe(200)
    command.child.kill('SIGTERM')
    expect(await command.exit).toBe(0)
    return command.output()
  } finally {
    command.child.kill('SIGKILL')
    await command.clear()
  }
}

test('npm start builds nothing if nothing has changed since the last build', async () => {
  const build = await copyOfBuild('unchanged')
  const id = await readFile(path.join(root, build, 'BUILD_ID'), 'utf8')
  expect(await startOnce(build)).not.toContain('Building')
  expect(await readFile(path.join(root, build, 'BUILD_ID'), 'utf8')).toBe(id)
})

test('the previous build is served while npm start builds', async () => {
  test.setTimeout(300_000)
  const build = await copyOfBuild('changed')
  const builtFrom = path.join(root, build, 'built-from')
  const current = await readFile(builtFrom, 'utf8')
  const [packages] = current.split('-')
  await writeFile(builtFrom, `${packages}-other-sources`)
  const id = await readFile(path.join(root, build, 'BUILD_ID'), 'utf8')
  const output = await startOnce(build, async (siteUrl) => {
    await until(() => answersAt(siteUrl), 120_000)
    expect((await fetch(`${siteUrl}/`)).status).toBe(200)
  })
  expect(output).toContain('Until the new build is ready, the last one is served')
  expect(await readFile(builtFrom, 'utf8')).toBe(current)
  expect(await readFile(path.join(root, build, 'BUILD_ID'), 'utf8')).not.toBe(id)
})

for (const variable of ['PORT', 'LAKE_PORT']) {
  test(`a port in use (${variable}) is named in the error`, async () => {
    const busy = await freePort()
    const blocker = createServer().listen(busy, '127.0.0.1')
    const ports = { PORT: String(await freePort()), LAKE_PORT: String(await freePort()) }
    const command = await startCommand([], { ...ports, [variable]: String(busy) })
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
