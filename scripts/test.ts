// `npm test`: lint, types, unit and end-to-end tests; all failures are listed at the end.
// `npm test -- unit e2e` runs only those, `npm test -- unit lib/dates` only the unit tests whose path contains that.
// Where Chromium is missing it asks before it installs it; `--install`, or the absence of a terminal, answers that.
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { ensureChromium } from './chromium.ts'
import { isStopping, root, runNode, stopAllOnSignal } from './processes.ts'
import { findNginx, installFromDebian, isDebian } from './programs.ts'
import { readTestArguments } from './test-arguments.ts'

type Check = {
  /** Whether it takes arguments: files, or options of its program. */
  takesArguments?: true
  /** Whether it only reads files, with one core: such checks run at the same time, as many as there are cores. */
  isStatic?: true
  run: (args: string[], mayInstall: boolean) => Promise<void>
}

const bin = (...file: string[]) => path.join(root, 'node_modules', ...file)
/** The files that were asked for; without one, all. Options alone choose no file. */
const filesOf = (args: string[]) => (args.some((each) => !each.startsWith('-')) ? args : [...args, '.'])

// The static check that takes longest starts first.
const checks: Record<string, Check> = {
  lint: {
    takesArguments: true,
    isStatic: true,
    run: (args) =>
      runNode('eslint', [bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', ...filesOf(args)]),
  },
  types: { isStatic: true, run: () => runNode('tsc', [bin('typescript', 'bin', 'tsc'), '--noEmit']) },
  typegen: { isStatic: true, run: () => runNode('typegen', ['scripts/typegen.ts', '--check']) },
  format: {
    takesArguments: true,
    isStatic: true,
    run: (args) =>
      runNode('prettier', [
        ...[bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn'],
        ...filesOf(args),
      ]),
  },
  unused: { isStatic: true, run: () => runNode('knip', [bin('knip', 'bin', 'knip.js'), '--no-progress']) },
  unit: {
    takesArguments: true,
    run: (args) => runNode('vitest', [bin('vitest', 'vitest.mjs'), 'run', ...args]),
  },
  e2e: {
    takesArguments: true,
    run: async (args, mayInstall) => {
      await ensureChromium(mayInstall)
      // Tests that need nginx are skipped without it.
      if (mayInstall && !findNginx() && isDebian()) installFromDebian('nginx-light')
      await runNode('playwright', [
        ...[bin('@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e', ...args],
      ])
    },
  },
}

/** Runs the checks that are wanted and reports each. Returns how many have failed. */
async function runChecks(args: string[]): Promise<number> {
  const { isInstallAllowed, wanted } = readTestArguments(
    args,
    Object.fromEntries(
      Object.entries(checks).map(([name, { takesArguments = false }]) => [name, takesArguments]),
    ),
  )
  // Without a terminal there is nobody to ask.
  const mayInstall = isInstallAllowed || !process.stdin.isTTY
  const chosen = Object.entries(checks).filter(([name]) => wanted.size === 0 || wanted.has(name))
  const failed: string[] = []
  let passed = 0

  async function report(name: string, check: Check) {
    if (isStopping()) return
    const began = Date.now()
    console.log(`\n== ${name}`)
    try {
      await check.run(wanted.get(name) ?? [], mayInstall)
      passed += 1
      console.log(`== ${name}: passed in ${Math.round((Date.now() - began) / 1000)} s`)
    } catch (error) {
      failed.push(name)
      console.error(`== ${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  const staticChecks = chosen.filter(([, { isStatic }]) => isStatic)
  // TypeScript and ESLint read the types of the routes.
  if (staticChecks.length > 0)
    await runNode('routes', [bin('next', 'dist', 'bin', 'next'), 'typegen'], { onLine: () => {} })
  const queue = staticChecks.values()
  const worker = async () => {
    for (const [name, check] of queue) await report(name, check)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  for (const [name, check] of chosen) if (!check.isStatic) await report(name, check)

  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll is well.')
  console.log(`checks: ${passed} passed, ${failed.length} failed`)
  return failed.length
}

stopAllOnSignal()
try {
  process.exitCode = (await runChecks(process.argv.slice(2))) > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
