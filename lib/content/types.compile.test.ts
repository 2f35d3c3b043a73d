import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { languages, languageScripts } from '../languages'
import { blockSchemas } from './body/blocks'
import { contentType, typeNames } from './types'

// The compiler judges every list of types, blocks, languages or scripts: with any one entry taken out, it has to object.
const root = path.resolve(import.meta.dirname, '../..')
const file = (name: string) => path.join(root, name)
const { config } = ts.readConfigFile(file('tsconfig.json'), (name) => ts.sys.readFile(name)) as {
  config: object
}
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)

const changed = new Map<string, string>()
const host = ts.createCompilerHost({ ...options, incremental: false })
const parsed = new Map<string, ts.SourceFile | undefined>()
host.getSourceFile = (name, target) => {
  const text = changed.get(name)
  if (text !== undefined) return ts.createSourceFile(name, text, target)
  if (!parsed.has(name)) parsed.set(name, ts.createSourceFile(name, ts.sys.readFile(name) ?? '', target))
  return parsed.get(name)
}

let program: ts.Program | undefined

/** The compiler's errors in a file, with `text` as its content if given. */
function complaints(name: string, text?: string): string[] {
  changed.clear()
  if (text !== undefined) changed.set(file(name), text)
  program = ts.createProgram({
    rootNames: [file(name), file('lib/content/types.generated.ts'), file('next-env.d.ts')],
    options: { ...options, incremental: false, noEmit: true },
    host,
    ...(program && { oldProgram: program }),
  })
  return program
    .getSemanticDiagnostics(program.getSourceFile(file(name)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** The text without an entry, which begins with one of these words on a line of its own. */
function without(text: string, name: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) =>
    [`  ${name},`, `  ${name}: `, `  ${name}.routes,`, `    case '${name}':`].some((entry) =>
      line.startsWith(entry),
    ),
  )
  if (start < 0) throw new Error(`There is no entry of ${name}.`)
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

test.each(registries)(
  '%s does not compile without any one of its entries',
  { timeout: 240_000 },
  (name, entries) => {
    const text = ts.sys.readFile(file(name)) ?? ''
    expect(complaints(name, text)).toEqual([])
    for (const entry of entries) expect(complaints(name, without(text, entry)).join(), entry).toContain(entry)
  },
)

test.each([
  ['lib/content/types.ts', 'the routes of a type', typesWithRoutes.map((name) => `...${name}`)],
  ['lib/content/body/blocks.ts', 'what there is to read in a block', blockNames],
] as const)('%s does not compile without %s', { timeout: 240_000 }, (name, _, entries) => {
  const text = ts.sys.readFile(file(name)) ?? ''
  expect(complaints(name, text)).toEqual([])
  for (const entry of entries) expect(complaints(name, without(text, entry)), entry).not.toEqual([])
})
