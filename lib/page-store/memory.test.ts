import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { Memory } from './memory'
import { pageAt } from './testing/pages'

/** Text that does not compress below half its size. */
const bulky = (bytes: number) => randomBytes(bytes).toString('hex')

test('the least recently used page is evicted first', async () => {
  const memory = new Memory({ page: 50_000 })
  for (const path of ['/a', '/b', '/c', '/d']) {
    memory.set(await pageAt(path, { text: bulky(10_000) }))
    memory.get('/a')
  }
  expect(['/a', '/b', '/c', '/d'].map((path) => memory.get(path) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
  ])
})

test('addresses that visitors invent do not evict other pages', async () => {
  const memory = new Memory({ place: 30_000, search: 30_000, unknown: 30_000 })
  memory.set(await pageAt('/branches'))
  for (let number = 0; number < 20; number += 1) {
    memory.set(await pageAt(`/branches/near/${number}`, { kind: 'place', text: bulky(10_000) }))
    memory.set(await pageAt(`/search?q=${number}`, { kind: 'search', text: bulky(10_000) }))
    memory.set(await pageAt(`/none/${number}`, { status: 404, text: bulky(10_000) }))
  }
  expect(memory.get('/branches')).toBeDefined()
  for (const path of ['/branches/near/', '/search?q=', '/none/']) {
    expect(memory.get(`${path}0`), path).toBeUndefined()
    expect(memory.get(`${path}19`), path).toBeDefined()
  }
})

test('all encodings of a page count towards the limit', async () => {
  const memory = new Memory({ page: 50_000 })
  const page = await pageAt('/a', { text: bulky(10_000) })
  memory.set(await pageAt('/old', { text: bulky(10_000) }))
  memory.set(page)
  await page.body.make('gzip')
  await page.body.make('identity')
  memory.get('/a')
  memory.set(await pageAt('/b'))
  expect(memory.get('/old')).toBeUndefined()
  expect(memory.get('/a')).toBe(page)
})

test('a page whose status changes is stored once', async () => {
  const memory = new Memory()
  for (const status of [404, 200, 404, 200]) memory.set(await pageAt('/a', { status }))
  expect([...memory.pages()].map(({ status }) => status)).toEqual([200])
})
