import { expect, type BrowserContext, type Page } from '@playwright/test'

/** The browser contexts of editors who have signed in to the Studio, by name, with the storage of that time. */
export type Editors = Map<
  string,
  { context: BrowserContext; signedIn: Awaited<ReturnType<BrowserContext['storageState']>> }
>

/** The window of an editor, unless a test changes it. */
export const viewport = { width: 1600, height: 1000 }

/** The editor of most tests. */
export const mainEditor = 'Polity desk'

/** The Studio loads and compiles several megabytes of script when it is first opened. */
export const firstOpening = { timeout: 90_000 }

const isInStudio = (page: Page) => /^https?:\/\/[^/]+\/studio(\/|$)/.test(page.url())

/**
 * Opens an address of the Studio. If the page shows the Studio already, it stays loaded, as it does for an editor who
 * follows a link; what it showed before is closed first.
 */
export async function openInStudio(page: Page, siteUrl: string, path: string): Promise<void> {
  if (!isInStudio(page)) {
    await page.goto(siteUrl + path)
    return
  }
  await openDeskInPlace(page)
  if (path !== desk) await goTo(page, path)
}

const desk = '/studio/structure'

/** Changes the address as the browser’s “back” does, without loading the page. */
const goTo = (page: Page, path: string) =>
  page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

async function openDeskInPlace(page: Page) {
  await goTo(page, desk)
  await expect(page.getByRole('link', { name: 'Notes', exact: true })).toBeVisible(firstOpening)
  await expect(page.getByTestId('document-panel-document-title')).toHaveCount(0)
}

/** Resets the browsers of editors for the next test. */
export async function resetEditors(editors: Editors, wasLakeDown: boolean): Promise<void> {
  for (const { context, signedIn } of editors.values()) {
    const [page, ...others] = context.pages()
    for (const other of others) await other.close()
    await context.setOffline(false)
    await context.clearPermissions()
    if (page) await resetWindow(page)
    const staysOpen = page && !wasLakeDown && (await leaveAtDesk(page, signedIn))
    if (staysOpen) continue
    if (page) await page.goto('about:blank')
    await context.setStorageState(signedIn)
  }
}

async function resetWindow(page: Page) {
  // Removing all listeners at once would remove those of Playwright, too.
  for (const event of ['console', 'dialog', 'pageerror', 'request']) page.removeAllListeners(event)
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme: null })
  await page.evaluate(() => {
    if (location.protocol !== 'about:') sessionStorage.clear()
  })
}

/** Leaves the Studio at its first screen with the storage of the sign-in. Returns false if something is still open. */
async function leaveAtDesk(
  page: Page,
  { cookies, origins }: Awaited<ReturnType<BrowserContext['storageState']>>,
) {
  if (!isInStudio(page)) return false
  await openDeskInPlace(page)
  const notices = page.locator('[data-ui="Toast"]')
  const closeNotice = notices.locator('button:has([data-sanity-icon="close"])').first()
  // The menus of the navigation bar are hidden while they are closed.
  const open = notices
    .or(page.locator('[data-ui="Dialog"], [role="dialog"], [role="menu"]'))
    .filter({ visible: true })
  const isClosed = await expect(async () => {
    if (await closeNotice.isVisible()) await closeNotice.click({ timeout: 1_000 })
    await expect(open).toHaveCount(0, { timeout: 500 })
  })
    .toPass({ timeout: 5_000 })
    .then(
      () => true,
      () => false,
    )
  if (!isClosed) return false
  for (const { name } of await page.context().cookies())
    if (!cookies.some((cookie) => cookie.name === name)) await page.context().clearCookies({ name })
  const kept = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name))
  await page.evaluate((names) => {
    for (const name of Object.keys(localStorage)) if (!names.includes(name)) localStorage.removeItem(name)
  }, kept)
  return true
}
