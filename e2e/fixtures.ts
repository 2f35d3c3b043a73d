import { expect, test as base } from '@playwright/test'
import { resetEditors } from './editors.ts'
import { isExplained } from './studio-console.ts'
import { createWorld, type World } from './world.ts'

export { expect }

/** Playwright's `test` with a `world`: a seeded lake and the built site, shared by the tests of a worker. */
export const test = base.extend<
  { failureLog: undefined; quietStudio: undefined; idleEditors: undefined },
  { world: World }
>({
  world: [
    async ({}, use, { parallelIndex }) => {
      const world = await createWorld(`world-${parallelIndex}`)
      await use(world)
      await world.end()
      console.log(`Errors in the console of the Studio: ${world.studioErrors.length}.`)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ world }, use) => use(world.siteUrl),
  /** Prints what the lake, the site and the Studio logged during a test that fails. */
  failureLog: [
    async ({ world }, use, info) => {
      const [lines, errors] = [world.log.length, world.studioErrors.length]
      await use(undefined)
      if (info.status === info.expectedStatus) return
      const logged = [...world.log.slice(lines).slice(-50), ...world.studioErrors.slice(errors)]
      console.log(`The servers and the Studio logged during “${info.title}”:\n${logged.join('\n')}`)
    },
    { auto: true },
  ],
  /** Fails a test that logs an error to the Studio's console, unless the lake's README explains the error. */
  quietStudio: [
    async ({ world }, use) => {
      const [before, stops] = [world.studioErrors.length, world.lakeStops()]
      await use(undefined)
      const wasLakeDown = world.lakeStops() > stops
      const errors = world.studioErrors.slice(before)
      expect(errors.filter((error) => !isExplained(error, wasLakeDown))).toEqual([])
    },
    { auto: true },
  ],
  idleEditors: [
    async ({ world }, use) => {
      const stops = world.lakeStops()
      await use(undefined)
      await resetEditors(world.editors, world.lakeStops() > stops)
    },
    { auto: true },
  ],
})
