import { existsSync } from 'node:fs'
import path from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import { ask } from './ask.ts'
import { root } from './processes.ts'
import { installFromDebian, isDebian, onPath, run } from './programs.ts'

/** Debian's build of Chromium without windows. A page in it takes a quarter of the processor time. */
const shell = 'chromium-headless-shell'

/** The installed Chromium or Chrome; undefined means that Playwright's own is used. */
const installedChromium = (): string | undefined =>
  onPath(shell) ?? onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome')

/** The path of Playwright's own Chromium. Playwright is loaded only here, because loading it takes seconds. */
const chromiumOfPlaywright = async () => (await import('@playwright/test')).chromium.executablePath()

/** Playwright's launch options for the installed Chromium, with further arguments. */
export const chromiumOptions = (...args: string[]): LaunchOptions => ({
  executablePath: installedChromium(),
  // Chromium can't use its sandbox as root, the user in most containers.
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
})

/**
 * Ensures that there is a Chromium, the machine's or Playwright's. Asks before it installs one (Debian's package as
 * root, else Playwright's download), unless `mayInstall` is set.
 * @throws Error that says what to do, if there is still none
 */
export async function ensureChromium(mayInstall: boolean): Promise<void> {
  if (installedChromium() || existsSync(await chromiumOfPlaywright())) return
  const way = isDebian() ? `apt-get install ${shell}` : 'playwright install chromium'
  const question = `There is no Chromium on this machine. Install it now (${way})? [y/N] `
  if (!mayInstall && !/^y(es)?$/i.test(await ask(question)))
    throw new Error('There is no Chromium. Install it, or add --install to the command to have it installed.')
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const isInstalled = isDebian()
    ? installFromDebian(shell) || installFromDebian('chromium')
    : run(process.execPath, [cli, 'install', 'chromium'])
  if (!isInstalled) throw new Error(`Chromium could not be installed; "${way}" says why above.`)
}
