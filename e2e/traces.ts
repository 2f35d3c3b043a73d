import type { Page } from '@playwright/test'

/** What the site has left in the browser: the scopes of service workers, and the names of caches and stored items. */
export const traces = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations())
      .map(({ scope }) => new URL(scope).pathname)
      .sort(),
    caches: (await caches.keys()).sort(),
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  }))

export const nothing: Awaited<ReturnType<typeof traces>> = { workers: [], caches: [], stored: [] }
