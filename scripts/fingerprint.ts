import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What a build is made of, besides packages: folders with all that is in them, and files. No variable is built in. */
const folders = ['app', 'components', 'lib', 'public', 'sanity/studio']
const files = ['next.config.ts', 'proxy.ts', 'scripts/build-studio.ts', 'tsconfig.json']
const lockFile = 'package-lock.json'

/**
 * Hashes of all that a build below `root` depends on: `<packages>-<sources>`. Tests and documentation are no part of it.
 */
export async function fingerprint(root: string): Promise<string> {
  const found = await Promise.all(folders.map((folder) => filesBelow(root, folder)))
  const sources = [...files, ...found.flat().filter((name) => !/\.test\.tsx?$|\.md$/.test(name))].sort()
  return `${await hashOf(root, [lockFile])}-${await hashOf(root, sources)}`
}

/** Whether two builds were made with the same packages, so that the ones in `node_modules` serve both. */
export const havePackagesInCommon = (one: string, other: string): boolean =>
  one.split('-')[0] === other.split('-')[0]

async function hashOf(root: string, names: string[]): Promise<string> {
  const contents = await Promise.all(names.map((name) => readFile(path.join(root, name))))
  const hash = createHash('sha256')
  // With its length, so that no content can pass for another file.
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
