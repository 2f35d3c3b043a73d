import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What a build is made of: folders with all that is in them, and files. Packages are told by the lock file. */
const sources = ['app', 'components', 'lib', 'public', 'sanity']
const files = ['next.config.ts', 'package-lock.json', 'proxy.ts', 'tsconfig.json']
/** Variables that a build takes up where they are set, without secrets. */
const variables = ['SANITY_API_HOST', 'SANITY_DATASET', 'SANITY_PROJECT_ID', 'SITE_URL']

/** A hash of all that a build below `root` depends on. Tests are no part of it. */
export async function fingerprint(
  root: string,
  env: Record<string, string | undefined> = process.env,
): Promise<string> {
  const found = await Promise.all(sources.map((source) => filesBelow(root, source)))
  const names = [...files, ...found.flat().filter((name) => !/\.test\.tsx?$|\.md$/.test(name))].sort()
  const contents = await Promise.all(names.map((name) => readFile(path.join(root, name))))
  const hash = createHash('sha256')
  // With its length, so that no content can pass for another file.
  for (const [index, content] of contents.entries())
    hash.update(`${names[index]} ${content.byteLength}\n`).update(content)
  for (const name of variables) hash.update(`${name}=${env[name] ?? ''}\n`)
  return hash.digest('hex')
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}
