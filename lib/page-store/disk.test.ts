import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Body } from './stored-page'
import { Disk } from './disk'
import { pageAt } from './testing/pages'

let folder: string
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'dics-pages-')), 'pages')
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(path.dirname(folder), { recursive: true, force: true })
})

async function opened({ build = 'this-build', limit }: { build?: string; limit?: number } = {}) {
  const disk = new Disk(folder, build, limit)
  await disk.open()
  return disk
}

test('a page is unchanged after a restart', async () => {
  const later = { sheet: 'v1', body: await Body.of(Buffer.from('A later page. '.repeat(100)), 'text/html') }
  const page = await pageAt('/a', { text: 'A page. '.repeat(100), headers: { location: '/ü' }, later })
  await (await opened()).write(page)
  const found = await (await opened()).read('/a')
  expect(found).toMatchObject({ address: page.address, status: 200, headers: page.headers, until: Infinity })
  expect(await found?.body.make('identity')).toEqual(await page.body.make('identity'))
  expect(found?.body.etag('br')).toBe(page.body.etag('br'))
  expect(found?.later?.sheet).toBe('v1')
  expect(await found?.later?.body.make('identity')).toEqual(await later.body.make('identity'))
})

test('truncated files and files without a page are ignored and removed', async () => {
  await (await opened()).write(await pageAt('/a', { text: 'A page. '.repeat(100) }))
  const [name = ''] = await readdir(folder)
  const whole = await readFile(path.join(folder, name))
  await writeFile(path.join(folder, `${name}.1-1.tmp`), whole.subarray(0, 50))
  for (const content of [
    whole.subarray(0, 20),
    whole.subarray(0, -1),
    Buffer.alloc(0),
    Buffer.from('null\n'),
  ]) {
    await writeFile(path.join(folder, name), content)
    const disk = await opened()
    expect(await disk.read('/a')).toBeUndefined()
    expect(await readdir(folder)).toEqual([])
  }
})

test('the pages of another build are removed, and no other files', async () => {
  await (await opened({ build: 'another-build' })).write(await pageAt('/a'))
  const others = ['notes.txt', 'a.page', 'a.tmp', path.join('folder', 'file')]
  await mkdir(path.join(folder, 'folder'))
  for (const other of others) await writeFile(path.join(folder, other), '')
  await writeFile(path.join(folder, '..', 'beside'), '')
  await opened()
  expect((await readdir(folder)).sort()).toEqual(['a.page', 'a.tmp', 'folder', 'notes.txt'])
  expect(await readdir(path.join(folder, 'folder'))).toEqual(['file'])
  expect((await readdir(path.dirname(folder))).sort()).toEqual(['beside', 'pages'])
})

test('the oldest pages are evicted, also after a restart', async () => {
  const bulky = () => pageAt('', { text: randomBytes(10_000).toString('hex') })
  const write = async (disk: Disk, address: string) =>
    disk.write({ ...(await bulky()), address: { path: address, kind: 'page' } })
  const disk = await opened({ limit: 40_000 })
  for (const address of ['/a', '/b', '/c']) await write(disk, address)
  expect(await readdir(folder)).toHaveLength(3)
  await write(disk, '/d')
  expect(await disk.read('/a')).toBeUndefined()
  const later = await opened({ limit: 40_000 })
  await write(later, '/e')
  expect(await readdir(folder)).toHaveLength(3)
})

test('a disk that can’t be written is reported once, and again after it has worked', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {})
  const disk = await opened()
  const page = await pageAt('/a')
  await rm(folder, { recursive: true })
  await writeFile(folder, 'a file where the folder was')
  for (let attempt = 0; attempt < 3; attempt += 1) await disk.write(page)
  expect(report).toHaveBeenCalledTimes(1)
  await rm(folder)
  await mkdir(folder)
  await disk.write(page)
  expect(await disk.read('/a')).toBeDefined()
})

test('concurrent writes of a page leave one complete file', async () => {
  const disk = await opened()
  const pages = await Promise.all(
    Array.from({ length: 20 }, (_, number) => pageAt('/a', { text: `${number}, `.repeat(500) })),
  )
  await Promise.all(pages.map((page) => disk.write(page)))
  expect(await readdir(folder)).toHaveLength(1)
  expect((await (await opened()).read('/a'))?.status).toBe(200)
})
