// `npm test`: types, lint, unit and end-to-end tests; the failures of all are repeated at the end.
// `npm test -- unit e2e` runs only those, `npm test -- unit lib/dates` only the unit tests whose path contains that.
// Where Chromium is missing it asks before it installs it; `--install`, or the absence of a terminal, answers that.
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { ensureChromium } from './chromium.ts'
import { failuresIn } from './failures.ts'
import { isStopping, logLine, root, runNode, stopAllOnSignal } from './processes.ts'
import { findNginx, installFromDebian, isDebian } from './programs.ts'
import { readTestArguments } from './test-arguments.ts'

/** Runs a program of a check, whose output is printed and kept. */
type RunProgram = (name: string, args: string[]) => Promise<void>

type Check = {
  /** Whether it takes arguments: files, or options of its program. */
  takesArguments?: true
  /** Whether it only reads files, with one core: such checks run at the same time, as many as there are cores. */
  isStatic?: true
  /** Whether another check covers it when all checks run. */
  isCovered?: true
  /** Whether the checks beside it take precedence. */
  isBackground?: true
  run: (args: string[], runProgram: RunProgram, mayInstall: boolean) => Promise<void>
}

const bin = (...file: string[]) => path.join(root, 'node_modules', ...file)
/** The files that were asked for; without one, all. Options alone choose no file. */
const filesOf = (args: string[]) => (args.some((each) => !each.startsWith('-')) ? args : [...args, '.'])

// The static check that takes longest starts first.
const checks: Record<string, Check> = {
  code: { isStatic: true, run: (_, run) => run('code', ['scripts/check-code.ts']) },
  lint: {
    takesArguments: true,
    isStatic: true,
    isCovered: true,
    run: (args, run) =>
      run('eslint', [bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', ...filesOf(args)]),
  },
  types: {
    isStatic: true,
    isCovered: true,
    run: (_, run) => run('tsc', [bin('typescript', 'bin', 'tsc'), '--noEmit']),
  },
  typegen: { isStatic: true, run: (_, run) => run('typegen', ['scripts/typegen.ts', '--check']) },
  format: {
    takesArguments: true,
    isStatic: true,
    run: (args, run) =>
      run('prettier', [
        ...[bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn'],
        ...filesOf(args),
      ]),
  },
  unused: { isStatic: true, run: (_, run) => run('knip', [bin('knip', 'bin', 'knip.js'), '--no-progress']) },
  unit: {
    takesArguments: true,
    isBackground: true,
    run: (args, run) => run('vitest', [bin('vitest', 'vitest.mjs'), 'run', ...args]),
  },
  e2e: {
    takesArguments: true,
    run: async (args, run, mayInstall) => {
      await ensureChromium(mayInstall)
      // Tests that need nginx are skipped without it.
      if (mayInstall && !findNginx() && isDebian()) installFromDebian('nginx-light')
      await run('playwright', [...[bin('@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e', ...args]])
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
  const chosen = Object.entries(checks).filter(([name, { isCovered }]) =>
    wanted.size === 0 ? !isCovered : wanted.has(name),
  )
  const failed: { name: string; output: string[] }[] = []
  let passed = 0

  async function report(name: string, check: Check) {
    if (isStopping()) return
    const began = Date.now()
    const output: string[] = []
    const runProgram: RunProgram = (program, programArgs) =>
      runNode(program, programArgs, {
        onLine: (line) => {
          output.push(line)
          logLine(program, line)
        },
        isBackground: check.isBackground ?? false,
      })
    console.log(`\n== ${name}`)
    try {
      await check.run(wanted.get(name) ?? [], runProgram, mayInstall)
      passed += 1
      console.log(`== ${name}: passed in ${Math.round((Date.now() - began) / 1000)} s`)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      failed.push({ name, output: [...output, message] })
      console.error(`== ${name}: ${message}`)
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
  // End-to-end tests often wait, for a page or for a debounced input: unit tests use that time.
  const others = chosen.filter(([, check]) => !check.isStatic)
  await Promise.all(others.map(([name, check]) => report(name, check)))

  for (const { name, output } of failed) console.log(`\n== ${name} failed:\n${failuresIn(output).join('\n')}`)
  const names = failed.map(({ name }) => name)
  console.log(names.length > 0 ? `\nFailed: ${names.join(', ')}` : '\nAll is well.')
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
