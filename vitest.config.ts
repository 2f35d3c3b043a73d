import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const tests = '{app,components,lib,sanity,scripts}/**/*.test.{ts,tsx}'

/**
 * What a test file contains if it may change modules or globals for the files after it: mocks, timers, variables, the
 * documents of a server, and a DOM.
 */
const changesGlobals = /\bvi\.(?!fn\b|waitFor\b|waitUntil\b)|process\.env|query-server|jsdom/
const apart = globSync(tests, { cwd: import.meta.dirname }).filter((file) =>
  changesGlobals.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
)

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // The real module throws outside React's server bundle; Vitest runs on the server anyway.
      'server-only': `${import.meta.dirname}/node_modules/server-only/empty.js`,
    },
  },
  test: {
    // Loading modules anew for each file takes half of the processor time, so the other files share them.
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      { extends: true, test: { name: 'shared', include: [tests], exclude: apart, isolate: false } },
    ],
    // Many times what a test takes, for busy machines.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest leaves one core to itself by default, which it does not need while tests run.
    maxWorkers: availableParallelism(),
    // It uses named imports from a CommonJS package, which bundlers support and Node does not.
    server: { deps: { inline: ['sanity-plugin-media'] } },
    // A placeholder site; tests that need content start their own server.
    env: {
      SITE_URL: 'https://www.example.org',
      SANITY_PROJECT_ID: 'local',
      SANITY_DATASET: 'production',
      SANITY_API_READ_TOKEN: 'a-token-that-is-long-enough',
    },
  },
})
