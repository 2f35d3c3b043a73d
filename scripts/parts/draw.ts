import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'

/** Folders whose subfolders are parts; every other top-level folder is one part. */
const divided = ['lib', 'sanity']
/** Whether a top-level folder contains code. */
const isCode = (name: string) =>
  /^[a-z]/.test(name) && !['node_modules', 'dist', 'docs', 'public'].includes(name)
const isSource = (name: string) =>
  /\.(tsx?|mjs)$/.test(name) && !/\.(test|cases|fixtures|generated)\.|\.d\.ts$|(^|\/)testing\//.test(name)

/** The part that a file belongs to, by its path inside the project; undefined for top-level files. */
function partOf(file: string): string | undefined {
  const [folder = '', below, ...rest] = file.split('/')
  if (below === undefined) return undefined
  return divided.includes(folder) && rest.length > 0 ? `${folder}/${below}` : folder
}

/** The project's files that a file imports, as paths from the project's folder, some without an extension. */
async function importsOf(root: string, file: string): Promise<string[]> {
  const { importedFiles } = ts.preProcessFile(await readFile(path.join(root, file), 'utf8'), true, true)
  return importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('@/')) return [fileName.slice(2)]
    return fileName.startsWith('.') ? [path.posix.join(path.posix.dirname(file), fileName)] : []
  })
}

/** The content of docs/parts.md: a Mermaid graph of the parts, without tests and their fixtures. */
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
      // The import may name the folder of a part.
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
