import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for a test or a measurement, gone after `remove()`. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'lake-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
