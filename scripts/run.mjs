// Runs a TypeScript file of this repository on a fresh machine: `node scripts/run.mjs scripts/start.ts ...`. Installs
// the packages of the lock file if they are missing or outdated, then runs the file with the Node that they contain. It
// runs on the machine's own Node, before anything is installed, so it is plain JavaScript and imports no package.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { isInstalled } from './is-installed.mjs'

const root = path.dirname(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname))
const modules = path.join(root, 'node_modules')
const node = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Runs a command until it exits and forwards signals to it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>} the exit code
 */
function run(command, args, environment) {
  const child = spawn(command, args, { cwd: root, env: environment, stdio: 'inherit' })
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => child.kill(signal)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
        process.off(signal, forward)
      resolve(code ?? 1)
    })
  })
}

/** The PATH without `node_modules/.bin`: npm replaces that folder, so npm must not run on the Node inside it. */
function pathOfMachine() {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(path.delimiter)
}

async function install() {
  console.log('Installing the packages of package-lock.json; the first time takes a minute or two.')
  const began = Date.now()
  const progress = setInterval(
    () => console.log(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`),
    15_000,
  )
  const command = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const code = await run(npm, command, { ...process.env, PATH: pathOfMachine() })
  clearInterval(progress)
  if (code !== 0) {
    console.error(
      'The packages could not be installed. Is the npm registry reachable? See the output of npm above.',
    )
    process.exit(code)
  }
}

if (!existsSync(node) || !isInstalled(root)) await install()

const [file, ...args] = process.argv.slice(2)
if (!file) {
  console.error('Usage: node scripts/run.mjs FILE.ts [ARGUMENT ...]')
  process.exit(2)
}
process.exitCode = await run(node, [path.join(root, file), ...args], {
  ...process.env,
  PATH: [path.dirname(node), path.join(modules, '.bin'), pathOfMachine()].join(path.delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
})
