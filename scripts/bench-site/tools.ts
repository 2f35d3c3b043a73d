import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { isInstalled } from '../is-installed.mjs'
import { root } from '../processes.ts'
import { run } from '../programs.ts'

/** The tools are a separate package, so that only those who run benchmarks install them. */
const folder = path.join(root, 'scripts/bench-tools')
const modules = path.join(folder, 'node_modules')

const tools = {
  autocannon: path.join(modules, 'autocannon/autocannon.js'),
  lighthouse: path.join(modules, 'lighthouse/cli/index.js'),
}

/** Installs the tools unless the installation matches their lock file. */
export function ensureTools(): void {
  if (isInstalled(folder)) return
  console.log('Installing Lighthouse and autocannon ...')
  if (!run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--loglevel=error']))
    throw new Error('Lighthouse and autocannon could not be installed; npm says why above.')
}

/** Runs a tool until it exits. Returns its standard output, parsed as JSON. */
export async function jsonOf(tool: keyof typeof tools, args: string[]): Promise<unknown> {
  const options = { cwd: folder, maxBuffer: 64 * 2 ** 20 }
  const { stdout } = await promisify(execFile)(process.execPath, [tools[tool], ...args], options)
  return JSON.parse(stdout)
}
