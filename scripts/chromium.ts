import path from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import { root } from './processes.ts'
import { installFromDebian, onPath, run } from './programs.ts'

/** Chromium or Chrome as the machine has it; undefined means Playwright's own is to be used. */
const chromiumOfMachine = (): string | undefined =>
  onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome')

/** How Playwright starts that Chromium, with further arguments. */
export const chromiumOptions = (...args: string[]): LaunchOptions => ({
  executablePath: chromiumOfMachine(),
  // Chromium refuses its sandbox to root, which is who runs in most containers.
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
})

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
