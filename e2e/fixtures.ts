import { test as base } from '@playwright/test'
import { createWorld, type World } from './world.ts'

export { expect } from '@playwright/test'

/** Playwright's `test` with a `world`: a seeded lake and the built site, shared by the tests of a worker. */
export const test = base.extend<object, { world: World }>({
  world: [
    async ({}, use) => {
      const world = await createWorld()
      await use(world)
      await world.end()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ world }, use) => use(world.siteUrl),
})
