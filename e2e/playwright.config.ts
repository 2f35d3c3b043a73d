import { defineConfig, devices } from '@playwright/test'
import { chromiumOptions } from '../scripts/chromium.ts'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './build.ts',
  // Each worker has a lake, a site and a browser of its own.
  workers: 2,
  projects: [
    // These tests are long. They run first, and workers take single tests instead of files, so that all workers end at
    // about the same time.
    { name: 'studio', testMatch: /studio-.*\.spec/, fullyParallel: true, timeout: 300_000 },
    { name: 'site', testIgnore: /studio-.*\.spec/ },
  ],
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only at its second try hides a fault, of the product or of the test.
  retries: 0,
  // The limits allow for a busy machine, because tests wait for states; only benchmarks measure time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    // Recording takes a quarter of the processor time of a Studio test; `--trace on` records a single test.
    trace: 'off',
    // A view transition covers the page while it runs; only the tests of transitions enable it.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: chromiumOptions(
      '--disable-background-networking',
      '--disable-component-update',
      // Without a GPU, compositing by its emulation costs more than plain software rendering.
      '--disable-gpu',
      '--disable-sync',
      // No test uses the network, even if the machine has one.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
      '--no-first-run',
    ),
  },
})
