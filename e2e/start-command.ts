import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { freePort } from '../scripts/ports.ts'
import { exitOf, root } from '../scripts/processes.ts'
import { distDir } from './built.ts'
import { until } from './content.ts'

/** Runs the start command as npm does, with its own lake folder, build folder and ports. */
export async function startCommand(args: string[], env: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-command-'))
  const [port, lakePort] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/start.ts', ...args], {
    cwd: root,
    env: {
      ...process.env,
      ...{ LAKE_FOLDER: folder, NEXT_DIST_DIR: distDir, PORT: String(port), LAKE_PORT: String(lakePort) },
      ...env,
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()))
  const [siteUrl, lakeUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${lakePort}`]
  return {
    child,
    port,
    siteUrl,
    lakeUrl,
    output: () => output,
    exit: exitOf(child),
    /** Resolves when the command has printed this. */
    async prints(text: string) {
      await until(() => output.includes(text) || child.exitCode !== null, 120_000)
      expect(output).toContain(text)
    },
    /** Sends a signal, after which every process must end. */
    async endBy(signal: NodeJS.Signals) {
      child.kill(signal)
      expect(await exitOf(child)).toBe(0)
      for (const url of [siteUrl, `${lakeUrl}/v1/ping`]) expect(await answersAt(url), url).toBe(false)
    },
    async clear() {
      child.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What the command prints when everything is ready. */
export const ready = 'Ctrl-C stops everything'

export const statusAt = async (url: string) => (await fetch(url)).status

const answersAt = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )
