import { defineConfig, devices } from '@playwright/test'
import { chromiumOptions } from '../scripts/chromium.ts'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './build.ts',
  // Each worker has a world of its own (lake, site, browser), in which its tests publish and stop the lake.
  workers: 2,
  projects: [
    { name: 'site', testIgnore: /studio-.*\.spec/, workers: 1 },
    // A Studio in a browser needs a processor of its own.
    { name: 'studio', testMatch: /studio-.*\.spec/, workers: 1, timeout: 300_000 },
  ],
  forbidOnly: Boolean(process.env.CI),
  // A shared machine may stall for seconds; what fails three times is broken.
  retries: process.env.CI ? 2 : 0,
  // A test waits for a state, for as long as a busy machine may take; benchmarks judge time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    trace: 'retain-on-failure',
    launchOptions: chromiumOptions(
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whether or not the machine has a network, no test asks it for anything.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
      '--no-first-run',
    ),
  },
})
