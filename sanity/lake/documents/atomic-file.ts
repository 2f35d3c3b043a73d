import { randomUUID } from 'node:crypto'
import { glob, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file atomically: after a crash it has either the old or the new content. It is on disk when the promise
 * resolves. By default only the owner can read it.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array, mode = 0o600) {
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    const file = await open(temporary, 'wx', mode)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    // A rename is durable only once its folder is synced.
    const folder = await open(dirname(path), 'r')
    await folder.sync().finally(() => folder.close())
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Removes the temporary files of interrupted writes from a folder to which no other process writes. */
export async function removeTemporaryFiles(folder: string): Promise<void> {
  const id = '*-*-*-*-*'
  for await (const name of glob(`**/*.${id}.tmp`, { cwd: folder }))
    await rm(join(folder, name), { force: true })
}
