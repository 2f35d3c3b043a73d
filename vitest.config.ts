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
  },
})
