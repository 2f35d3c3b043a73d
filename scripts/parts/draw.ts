import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'

/** Folders whose subfolders are parts; every other folder of the top is one part. */
const divided = ['lib', 'sanity']
/** Folders of the top that hold code. */
const isCode = (name: string) =>
  /^[a-z]/.test(name) && !['node_modules', 'dist', 'docs', 'public'].includes(name)
const isSource = (name: string) =>
  /\.(tsx?|mjs)$/.test(name) && !/\.(test|cases|fixtures|generated)\.|\.d\.ts$|(^|\/)testing\//.test(name)

/** The part that a file belongs to, by its path inside the project; undefined for files of the top. */
function partOf(file: string): string | undefined {
  const [folder = '', below, ...rest] = file.split('/')
  if (below === undefined) return undefined
  return divided.includes(folder) && rest.length > 0 ? `${folder}/${below}` : folder
}

/** Files of the project that a file imports, seen from the project's folder and without certain endings. */
async function importsOf(root: string, file: string): Promise<string[]> {
  const { importedFiles } = ts.preProcessFile(await readFile(path.join(root, file), 'utf8'), true, true)
  return importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('@/')) return [fileName.slice(2)]
    return fileName.startsWith('.') ? [path.posix.join(path.posix.dirname(file), fileName)] : []
  })
}

/** docs/parts.md as it should be: a Mermaid graph of the parts. Tests and their fixtures are left out. */
export async function drawParts(root: string): Promise<string> {
  const entries = await readdir(root, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() && isCode(entry.name))
  const below = await Promise.all(
    folders.map(async ({ name }) =>
      (await readdir(path.join(root, name), { recursive: true }))
        .map((file) => `${name}/${file.split(path.sep).join('/')}`)
        .filter((file) => isSource(file) && !file.includes('node_modules/')),
    ),
  )
  const files = below.flat()
  const parts = new Set(files.map(partOf).filter((part) => part !== undefined))
  const arrows = new Set<string>()
  for (const file of files) {
    const from = partOf(file)
    if (!from) continue
    for (const imported of await importsOf(root, file)) {
      // An import may name the folder of a part.
      const to = parts.has(imported) ? imported : partOf(imported)
      if (to && to !== from && parts.has(to)) arrows.add(`  ${idOf(from)} --> ${idOf(to)}`)
    }
  }
  const nodes = [...parts].sort().map((part) => `  ${idOf(part)}["${part}"]`)
  return [
    '# Parts',
    '',
    'An arrow leads from a part to one that it imports. Tests are left out. `npm run parts` draws this file.',
    '',
    ...['```mermaid', 'graph TD', ...nodes, ...[...arrows].sort(), '```', ''],
  ].join('\n')
}

const idOf = (part: string) => part.replace(/[^a-z0-9]/g, '_')
