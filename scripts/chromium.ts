import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { root } from './processes.ts'

/** The path of a program on the PATH, if there is one. */
function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Not here: look in the next folder.
    }
  }
  return undefined
}

/** Chromium or Chrome as the machine has it; undefined means Playwright's own is to be used. */
export const chromiumOfMachine = (): string | undefined =>
  onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome')

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/**
 * Sees to it that there is a Chromium for the tests: the machine's, else Debian's package where this user may
 * install it, else Playwright's own download.
 * @throws Error that says what to do when all of that fails.
 */
export function ensureChromium(): void {
  if (chromiumOfMachine()) return
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('Installing Chromium from the Debian packages ...')
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])) return
  }
  console.log("Installing Playwright's Chromium ...")
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  if (run(process.execPath, [cli, 'install', 'chromium'])) return
  throw new Error(
    'There is no Chromium and none could be installed. Install it (chromium), then run npm test again.',
  )
}
