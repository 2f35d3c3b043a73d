import { globSync, readFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const tests = globSync('{app,components,lib,sanity,scripts}/**/*.test.{ts,tsx}', { cwd: import.meta.dirname })
const containing = (text: RegExp, files = tests) =>
  files.filter((file) => text.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')))

// Loading modules again for each file takes half of the processor time, so files share them. Each file that replaces
// modules, or variables that modules read once, runs in a process of its own.
const apart = containing(/\bvi\.(mock|hoisted|resetModules|stubEnv)\b|process\.env\.\w+ = /)
const others = tests.filter((file) => !apart.includes(file))
const dom = containing(/^\/\/ @vitest-environment jsdom/, others)
const content = containing(/\bserveContent\b/, others)
const plain = others.filter((file) => !dom.includes(file) && !content.includes(file))

const project = (name: string, include: string[], isolate = false) => ({
  extends: true as const,
  test: { name, include, isolate },
})

/** Resolves a module to a file of this project instead. */
const inTests = (find: string | RegExp, file: string) => ({
  find,
  replacement: path.join(import.meta.dirname, file),
})

export default defineConfig({
  resolve: {
    alias: [
      // Only Next renders the real component, which is asynchronous; visitors see nothing of it.
      inTests('@/components/preview/preview-problems', 'components/preview/testing/preview-problems.tsx'),
      // The real client gives up soon, because a visitor may be waiting.
      inTests(/^\.\/client-configuration(\.ts)?$/, 'lib/content/testing/client-configuration.ts'),
      // The real module throws outside React's server bundle; Vitest runs on the server anyway.
      inTests('server-only', 'node_modules/server-only/empty.js'),
      inTests('@', ''),
    ],
  },
  test: {
    projects: [
      project('apart', apart, true),
      project('content', content),
      project('dom', dom),
      project('plain', plain),
    ],
    // Many times what a test takes, for busy machines.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 50_000 } },
    // Vitest leaves one core to itself by default, which it does not need while tests run.
    maxWorkers: availableParallelism(),
    // Tests make many short-lived objects; with more room for them, fewer are copied.
    execArgv: ['--max-semi-space-size=64', '--min-semi-space-size=32'],
    // It uses named imports from a CommonJS package, which bundlers support and Node does not.
    server: { deps: { inline: ['sanity-plugin-media'] } },
    // A placeholder site; tests that need content start their own server.
    env: {
      SITE_URL: 'https://www.example.org',
      SANITY_PROJECT_ID: 'local',
      SANITY_DATASET: 'production',
      SANITY_API_READ_TOKEN: 'a-token-that-is-long-enough',
      // Programs that tests start spend half of their processor time on compiling.
      NODE_COMPILE_CACHE: path.join(tmpdir(), 'dics-tests-compiled'),
    },
  },
})
