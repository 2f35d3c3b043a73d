import { randomUUID } from 'node:crypto'
import { glob, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file so that a crash at any moment leaves either the old or the new content, on disk when the
 * promise resolves. The mode defaults to the owner's eyes only.
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
    // The new name itself is durable only once its folder is.
    const folder = await open(dirname(path), 'r')
    await folder.sync().finally(() => folder.close())
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Removes what writes that a crash broke off have left in a folder that no other process writes to. */
export async function removeTemporaryFiles(folder: string): Promise<void> {
  const id = '*-*-*-*-*'
  for await (const name of glob(`**/*.${id}.tmp`, { cwd: folder }))
    await rm(join(folder, name), { force: true })
}
