// `npm test`: types, lint, unit and end-to-end tests, one after another, with all failures listed at the end. `npm test
// -- unit e2e` runs only those.
import path from 'node:path'
import { ensureChromium } from './chromium.ts'
import { isStopping, root, runNode, stopAllOnSignal } from './processes.ts'

const bin = (...file: string[]) => path.join(root, 'node_modules', ...file)

const checks: Record<string, () => Promise<void>> = {
  types: async () => {
    // Generates the types of the routes for tsc.
    await runNode('routes', [bin('next', 'dist', 'bin', 'next'), 'typegen'], { onLine: () => {} })
    await runNode('tsc', [bin('typescript', 'bin', 'tsc'), '--noEmit'])
  },
  typegen: () => runNode('typegen', ['scripts/typegen.ts', '--check']),
  lint: () => runNode('eslint', [bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.']),
  format: () =>
    runNode('prettier', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  unit: () => runNode('vitest', [bin('vitest', 'vitest.mjs'), 'run']),
  e2e: async () => {
    ensureChromium()
    await runNode('playwright', [bin('@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e'])
  },
}

stopAllOnSignal()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in checks))
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join(', ')}". Choose from: ${Object.keys(checks).join(', ')}.`)
  process.exit(2)
}

const failed: string[] = []
let passed = 0
for (const [name, check] of Object.entries(checks)) {
  if (isStopping() || (wanted.length > 0 && !wanted.includes(name))) continue
  const began = Date.now()
  console.log(`\n== ${name}`)
  try {
    await check()
    passed += 1
    console.log(`== ${name}: passed in ${Math.round((Date.now() - began) / 1000)} s`)
  } catch (error) {
    failed.push(name)
    console.error(`== ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.')
console.log(`checks: ${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
