import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from './fingerprint'

let root: string
const write = (name: string, text: string) => writeFile(path.join(root, name), text)

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dics-fingerprint-'))
  for (const folder of ['app/search', 'components', 'lib', 'public', 'sanity'])
    await mkdir(path.join(root, folder), { recursive: true })
  for (const name of ['next.config.ts', 'package-lock.json', 'proxy.ts', 'tsconfig.json'])
    await write(name, '')
  await write('app/search/page.tsx', 'page')
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('the same sources have the same fingerprint', async () => {
  expect(await fingerprint(root, {})).toBe(await fingerprint(root, {}))
})

test.each([
  ['a source', () => write('app/search/page.tsx', 'egap')],
  ['a new file', () => write('public/branches.js', '')],
  ['a package', () => write('package-lock.json', '{}')],
  [
    'a file that moves',
    () => rm(path.join(root, 'app/search/page.tsx')).then(() => write('app/page.tsx', 'page')),
  ],
])('%s changes it', async (_, change) => {
  const before = await fingerprint(root, {})
  await change()
  expect(await fingerprint(root, {})).not.toBe(before)
})

test('a variable that is built in changes it, a token does not', async () => {
  const before = await fingerprint(root, {})
  expect(await fingerprint(root, { SITE_URL: 'https://www.example.org' })).not.toBe(before)
  expect(await fingerprint(root, { SANITY_API_READ_TOKEN: 'secret' })).toBe(before)
})

test('a test does not change it', async () => {
  const before = await fingerprint(root, {})
  await write('lib/some.test.ts', 'test')
  expect(await fingerprint(root, {})).toBe(before)
})
