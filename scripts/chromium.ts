import path from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import { root } from './processes.ts'
import { installFromDebian, onPath, run } from './programs.ts'

/** The installed Chromium or Chrome; undefined means that Playwright's own is used. */
const installedChromium = (): string | undefined =>
  onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome')

/** Playwright's launch options for that Chromium, with extra arguments. */
export const chromiumOptions = (...args: string[]): LaunchOptions => ({
  executablePath: installedChromium(),
  // Chromium can't use its sandbox as root, the user in most containers.
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
})

/**
 * Makes sure that there is a Chromium for the tests: the installed one, Debian's package if this user may install it,
 * or else Playwright's download.
 *
 * @throws Error that says what to do if all of these fail.
 */
export function ensureChromium(): void {
  if (installedChromium() || installFromDebian('chromium')) return
  console.log("Installing Playwright's Chromium ...")
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  if (run(process.execPath, [cli, 'install', 'chromium'])) return
  throw new Error(
    'There is no Chromium and none could be installed. Install it (chromium), then run npm test again.',
  )
}
