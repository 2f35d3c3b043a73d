import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { failuresIn } from './failures.ts'
import { endOf, root, startNode } from './processes.ts'

type Runner = { program: string; args: string[]; file: string; library: string }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dics-failures-'))
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
  const config = { test: { projects: [{ extends: true, test: { name: 'shared' } }] } }
  await writeFile(path.join(folder, 'vitest.config.js'), `export default ${JSON.stringify(config)}`)
})
afterEach(() => rm(folder, { recursive: true }))

/** What a test program prints for a file with tests: one that passes, and `count` that fail. */
async function outputOf({ program, args, file, library }: Runner, count: number): Promise<string[]> {
  const tests = Array.from(
    { length: count },
    (_, index) => `test('adds ${index}', () => { expect({ sum: ${index} }).toEqual({ sum: 100 }) })`,
  )
  const source = `import { expect, test } from '${library}'\ntest('passes', () => {})\n${tests.join('\n')}\n`
  await writeFile(path.join(folder, file), source)
  const output: string[] = []
  const child = startNode('test', [path.join(root, 'node_modules', program), ...args], {
    cwd: folder,
    // As in continuous integration, where Vitest prints colours.
    env: { CI: '1' },
    onLine: (line) => output.push(line),
  })
  expect(await endOf(child)).toBe(1)
  return output
}

const vitest = { program: 'vitest/vitest.mjs', args: ['run'], file: 'sums.test.js', library: 'vitest' }
const playwright = {
  ...{ program: '@playwright/test/cli.js', args: ['test', '--reporter=list'] },
  ...{ file: 'sums.spec.js', library: '@playwright/test' },
}

for (const { name, runner, end } of [
  { name: 'Vitest', runner: vitest, end: /Tests {2}2 failed \| 1 passed/ },
  { name: 'Playwright', runner: playwright, end: /1 passed/ },
])
  test(`the failures that ${name} prints are found, with their messages`, async () => {
    const found = failuresIn(await outputOf(runner, 2)).join('\n')
    for (const text of [/^ .*sums\..* adds 0/m, /^ .*sums\..* adds 1/m, /sum": 0/, /sum": 1/, end])
      expect(found).toMatch(text)
    expect(found).not.toContain('\u001b')
  })

test('only the titles of many failures are left', async () => {
  const found = failuresIn(await outputOf(vitest, 30))
  for (const text of [/adds 0\b/, /adds 29\b/, /Tests {2}30 failed/]) expect(found.join('\n')).toMatch(text)
  expect(found.length).toBeLessThan(50)
})

test('the counts of tests are found where they are printed before the failures', () => {
  const failure = [
    ' FAIL  sums.test.ts > adds',
    'Error: expected 1',
    ...Array.from({ length: 20 }, () => ' at a line'),
  ]
  expect(failuresIn(['      Tests  1 failed | 2 passed (3)', ...failure]).join('\n')).toMatch(
    /Tests {2}1 failed/,
  )
})

test('of the output of another program the last lines are left', () => {
  const lines = Array.from({ length: 1_000 }, (_, index) => `line ${index}`)
  const found = failuresIn(lines)
  expect(found).toHaveLength(80)
  expect(found.at(-1)).toBe('line 999')
})
