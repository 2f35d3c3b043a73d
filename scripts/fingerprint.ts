import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * The inputs of a build besides packages: files, and folders with everything in them. No environment variable is an
 * input.
 */
const folders = ['app', 'components', 'lib', 'public', 'sanity/studio']
const files = ['next.config.ts', 'proxy.ts', 'scripts/build-studio.ts', 'tsconfig.json']
const lockFile = 'package-lock.json'

/** Hashes the inputs of a build below `root`: `<packages>-<sources>`. Tests and documentation are excluded. */
export async function fingerprint(root: string): Promise<string> {
  const found = await Promise.all(folders.map((folder) => filesBelow(root, folder)))
  const sources = [...files, ...found.flat().filter((name) => !/\.test\.tsx?$|\.md$/.test(name))].sort()
  return `${await hashOf(root, [lockFile])}-${await hashOf(root, sources)}`
}

/** Whether two builds used the same packages, so that the current `node_modules` can serve both. */
export const havePackagesInCommon = (one: string, other: string): boolean =>
  one.split('-')[0] === other.split('-')[0]

async function hashOf(root: string, names: string[]): Promise<string> {
  const contents = await Promise.all(names.map((name) => readFile(path.join(root, name))))
  const hash = createHash('sha256')
  // Hash the length too, so that the boundaries of files are unambiguous.
  for (const [index, content] of contents.entries())
    hash.update(`${names[index]} ${content.byteLength}\n`).update(content)
  return hash.digest('hex').slice(0, 16)
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}
