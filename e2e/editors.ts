import type { BrowserContext, Page } from '@playwright/test'

/** The browser contexts of editors who have signed in to the Studio, by name, with the storage of that time. */
export type Editors = Map<
  string,
  { context: BrowserContext; signedIn: Awaited<ReturnType<BrowserContext['storageState']>> }
>

/** The window of an editor, unless a test changes it. */
export const viewport = { width: 1600, height: 1000 }

/** Resets the browsers of editors for the next test. */
export async function resetEditors(editors: Editors): Promise<void> {
  for (const { context, signedIn } of editors.values()) {
    const [page, ...others] = context.pages()
    for (const other of others) await other.close()
    await context.setOffline(false)
    await context.clearPermissions()
    if (page) await resetPage(page)
    await context.setStorageState(signedIn)
  }
}

async function resetPage(page: Page) {
  // Removing all listeners at once would remove those of Playwright, too.
  for (const event of ['console', 'dialog', 'pageerror', 'request']) page.removeAllListeners(event)
  await page.evaluate(() => {
    if (location.protocol !== 'about:') sessionStorage.clear()
  })
  await page.goto('about:blank')
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme: null })
}
