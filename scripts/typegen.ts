import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

/**
 * Generates the types of every query result from the Studio's schema with Sanity TypeGen. With --check it writes
 * nothing and fails if the committed file is out of date.
 */
const root = path.resolve(import.meta.dirname, '..')
const generated = path.join(root, 'lib/content/types.generated.ts')
// sanity.cli.ts names the same file.
const schemaFile = 'node_modules/.cache/sanity-schema.json'
const cli = path.join(root, 'node_modules/sanity/bin/sanity')

const before = await readFile(generated, 'utf8').catch(() => '')
await mkdir(path.dirname(path.join(root, schemaFile)), { recursive: true })
await sanity('schema', 'extract', '--enforce-required-fields', '--force', '--path', schemaFile)
await sanity('typegen', 'generate')
const after = await readFile(generated, 'utf8')

const check = process.argv.includes('--check')
if (check) await writeFile(generated, before)
if (check && before !== after) {
  console.error('lib/content/types.generated.ts is out of date: run `npm run typegen` and commit it.')
  process.exitCode = 1
}

/** Runs Sanity's command line, which finds sanity.cli.ts here; it needs neither an account nor the network. */
async function sanity(...args: string[]) {
  const env = { ...process.env, DO_NOT_TRACK: '1', CI: 'true' }
  await promisify(execFile)(process.execPath, [cli, ...args], { cwd: root, env })
}
