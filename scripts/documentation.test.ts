import { readFile } from 'node:fs/promises'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { drawParts } from './parts/draw.ts'

const root = path.dirname(import.meta.dirname)
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`),
]
const guides = documents.filter((name) => name !== 'CHANGELOG.md')
const { scripts } = JSON.parse(read('package.json'))

/** The inline code of a document. */
const codeIn = (document: string) =>
  [
    ...read(document)
      .replace(/^```[\s\S]*?^```/gm, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, code = '']) => code)

test.each(documents)('%s names npm scripts that exist', (document) => {
  const named = [...read(document).matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('every npm script is described', () => {
  const text = guides.map(read).join('\n')
  const isDescribed = (name: string) =>
    [`npm ${name}`, `npm run ${name}`, `\`${name}\``].some((words) => text.includes(words))
  expect(Object.keys(scripts).filter((name) => !isDescribed(name))).toEqual([])
})

test.each(guides)('%s names folders and files that exist', (document) => {
  const isOfTheTop = (name: string) => existsSync(path.join(root, name.split('/')[0] ?? ''))
  const named = codeIn(document).filter(
    (code) => /^[a-z][\w.-]*\/[\w./()[\]-]+$/.test(code) && isOfTheTop(code),
  )
  expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
})

test.each(documents)('%s links to files that exist', (document) => {
  const folder = path.dirname(path.join(root, document))
  const targets = [...read(document).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
  expect(targets.filter((target) => !existsSync(path.join(folder, target)))).toEqual([])
})

test('the README names every folder of code', () => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => !['node_modules', 'dist', 'test-results', 'playwright-report'].includes(name))
  const table = read('README.md')
  expect(folders.filter((name) => !new RegExp(`^\\| \`${name}[/\`]`, 'm').test(table))).toEqual([])
})

test('every variable that is documented is read, and every variable that is read is documented', () => {
  const typed = [...read('lib/process-env.d.ts').matchAll(/^ +([A-Z_]+)\?:/gm)].map(([, name = '']) => name)
  const schema = [...read('lib/env.ts').matchAll(/^ {2}([A-Z_]+): z/gm)].map(([, name = '']) => name)
  const example = [...read('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name = '']) => name)
  // The commands set these two themselves.
  const known = [...typed, ...schema].filter((name) => !['STUDIO_BUILD', 'SANITY_API_HOST'].includes(name))
  expect(example.sort()).toEqual(known.sort())
  const variables = guides.flatMap(codeIn).filter((code) => /^(SANITY|NEXT|LAKE)_[A-Z_]+$/.test(code))
  expect(variables.filter((name) => !example.includes(name))).toEqual([])
})

test('the picture of the parts is current; npm run parts draws it', async () => {
  expect(await readFile(path.join(root, 'docs/parts.md'), 'utf8')).toBe(await drawParts(root))
})
