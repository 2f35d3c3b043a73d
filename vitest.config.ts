import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // The real module throws outside React's server bundle; Vitest runs on the server anyway.
      'server-only': `${import.meta.dirname}/node_modules/server-only/empty.js`,
    },
  },
  test: {
    include: ['{app,components,lib,sanity,scripts}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
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
