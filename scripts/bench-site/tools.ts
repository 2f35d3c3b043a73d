import { execFile } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../processes.ts'
import { run } from '../programs.ts'

/** A package of their own: a clone that measures nothing installs neither. */
const folder = path.join(root, 'scripts/bench-tools')
const modules = path.join(folder, 'node_modules')

const tools = {
  autocannon: path.join(modules, 'autocannon/autocannon.js'),
  lighthouse: path.join(modules, 'lighthouse/cli/index.js'),
}

/** Installs the tools unless they are installed as their lock file says. */
export function ensureTools(): void {
  const [installed, lock] = [path.join(modules, '.package-lock.json'), path.join(folder, 'package-lock.json')]
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.log('Installing Lighthouse and autocannon ...')
  if (!run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--loglevel=error']))
    throw new Error('Lighthouse and autocannon could not be installed; npm says why above.')
}

/** Runs a tool to its end. Returns what it writes to its standard output, which is JSON. */
export async function jsonOf(tool: keyof typeof tools, args: string[]): Promise<unknown> {
  const options = { cwd: folder, maxBuffer: 64 * 2 ** 20 }
  const { stdout } = await promisify(execFile)(process.execPath, [tools[tool], ...args], options)
  return JSON.parse(stdout)
}
