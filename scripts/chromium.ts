import path from 'node:path'
import { root } from './processes.ts'
import { installFromDebian, onPath, run } from './programs.ts'

/** Chromium or Chrome as the machine has it; undefined means Playwright's own is to be used. */
export const chromiumOfMachine = (): string | undefined =>
  onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome')

/**
 * Sees to it that there is a Chromium for the tests: the machine's, else Debian's package where this user may
 * install it, else Playwright's own download.
 * @throws Error that says what to do when all of that fails.
 */
export function ensureChromium(): void {
  if (chromiumOfMachine() || installFromDebian('chromium')) return
  console.log("Installing Playwright's Chromium ...")
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  if (run(process.execPath, [cli, 'install', 'chromium'])) return
  throw new Error(
    'There is no Chromium and none could be installed. Install it (chromium), then run npm test again.',
  )
}
