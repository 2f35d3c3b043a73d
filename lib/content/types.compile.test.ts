import path from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'
import { languages, languageScripts } from '../languages'
import { blockSchemas } from './body/blocks'
import { contentType, typeNames } from './types'

// The compiler judges every list of types, blocks, languages or scripts: with any one entry taken out, it has to object.
const root = path.resolve(import.meta.dirname, '../..')
const file = (name: string) => path.join(root, name)
const { config } = ts.readConfigFile(file('tsconfig.json'), (name) => ts.sys.readFile(name)) as {
  config: { compilerOptions: object }
}
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)

/** The text of a file without an entry, which begins with one of these words on a line of its own. */
function without(name: string, entry: string): string {
  const lines = (ts.sys.readFile(file(name)) ?? '').split('\n')
  const start = lines.findIndex((line) =>
    [`  ${entry},`, `  ${entry}: `, `  ${entry}.routes,`, `    case '${entry}':`].some((beginning) =>
      line.startsWith(beginning),
    ),
  )
  if (start < 0) throw new Error(`${name} has no entry of ${entry}.`)
  if (lines[start]?.includes('case ')) return lines.toSpliced(start, 1).join('\n')
  const end = lines.findIndex((line, index) => index >= start && /^ {2}(?:\S.*,|[\])}].*,)$/.test(line))
  return lines.toSpliced(start, end - start + 1).join('\n')
}

const blockNames = blockSchemas.map(({ shape }) => shape._type.value)
const scripts = [...new Set(Object.values(languageScripts))]
const typesWithRoutes = typeNames.filter((name) => Object.keys(contentType(name).routes).length > 0)

/** Every list that names each type, block, language or script. */
const registries = [
  ['lib/content/types.studio.ts', typeNames],
  ['lib/content/testing/readers.ts', typeNames],
  ['lib/content/testing/documents.ts', typeNames],
  ['lib/content/body/blocks.studio.ts', blockNames],
  ['components/portable-text/blocks.tsx', blockNames],
  ['lib/words/index.ts', languages],
  ['lib/content/article/rules.ts', languages],
  ['lib/seo/draw-card.ts', scripts],
] as const

/** Lists whose errors name no entry. */
const others = [
  ['lib/content/types.ts', 'the routes of a type', typesWithRoutes.map((name) => `...${name}`)],
  ['lib/content/body/blocks.ts', 'what there is to read in a block', blockNames],
] as const

/** The path of a copy that lacks an entry. It is beside the file, so that its imports lead to the same modules. */
const copyWithout = (name: string, entry: string) =>
  file(name).replace(/\.tsx?$/, `.without-${entry.replace('...', '')}$&`)

const lists = [...registries, ...others.map(([name, , entries]) => [name, entries] as const)]
const copies = new Map(
  lists.flatMap(([name, entries]) =>
    entries.map((entry) => [copyWithout(name, entry), without(name, entry)] as const),
  ),
)

let program: ts.Program
// One program of all files and copies: types of packages are read and resolved once.
beforeAll(() => {
  const host = ts.createCompilerHost({ ...options, incremental: false })
  const readSource = host.getSourceFile.bind(host)
  host.getSourceFile = (name, target, ...more) => {
    const text = copies.get(name)
    return text === undefined ? readSource(name, target, ...more) : ts.createSourceFile(name, text, target)
  }
  program = ts.createProgram({
    rootNames: [
      ...lists.map(([name]) => file(name)),
      ...copies.keys(),
      file('lib/content/types.generated.ts'),
      file('next-env.d.ts'),
    ],
    options: { ...options, incremental: false, noEmit: true },
    host,
  })
}, 240_000)

/** The compiler's errors in a file or a copy. */
function complaints(name: string): string[] {
  const source = program.getSourceFile(name)
  if (!source) throw new Error(`${name} is not part of the program.`)
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

test.each(registries)(
  '%s does not compile without any one of its entries',
  { timeout: 240_000 },
  (name, entries) => {
    expect(complaints(file(name))).toEqual([])
    for (const entry of entries) expect(complaints(copyWithout(name, entry)).join(), entry).toContain(entry)
  },
)

test.each(others)('%s does not compile without %s', { timeout: 240_000 }, (name, _, entries) => {
  expect(complaints(file(name))).toEqual([])
  for (const entry of entries) expect(complaints(copyWithout(name, entry)), entry).not.toEqual([])
})
