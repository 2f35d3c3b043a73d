import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, havePackagesInCommon } from './fingerprint'

let root: string
const write = (name: string, text: string) => writeFile(path.join(root, name), text)

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dics-fingerprint-'))
  for (const folder of ['app/search', 'components', 'lib', 'public', 'sanity/studio', 'scripts'])
    await mkdir(path.join(root, folder), { recursive: true })
  for (const name of [
    'next.config.ts',
    'package-lock.json',
    'proxy.ts',
    'scripts/build-studio.ts',
    'tsconfig.json',
  ])
    await write(name, '')
  await write('app/search/page.tsx', 'page')
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('the fingerprint depends on the content of the sources, not on their modification time', async () => {
  const before = await fingerprint(root)
  await write('app/search/page.tsx', 'page')
  expect(await fingerprint(root)).toBe(before)
})

test.each([
  ['a source', () => write('app/search/page.tsx', 'egap')],
  ['a new file', () => write('public/branches.js', '')],
  ['a part of the Studio', () => write('sanity/studio/config.ts', '')],
  ['how the Studio is bundled', () => write('scripts/build-studio.ts', 'build')],
  [
    'a renamed file',
    () => rm(path.join(root, 'app/search/page.tsx')).then(() => write('app/page.tsx', 'page')),
  ],
])('%s changes the fingerprint of the sources, but not that of the packages', async (_, change) => {
  const before = await fingerprint(root)
  await change()
  expect(await fingerprint(root)).not.toBe(before)
  expect(havePackagesInCommon(before, await fingerprint(root))).toBe(true)
})

test('a changed package changes the fingerprint', async () => {
  const before = await fingerprint(root)
  await write('package-lock.json', '{}')
  expect(havePackagesInCommon(before, await fingerprint(root))).toBe(false)
})

test('a test does not change the fingerprint', async () => {
  const before = await fingerprint(root)
  await write('lib/some.test.ts', 'test')
  expect(await fingerprint(root)).toBe(before)
})
