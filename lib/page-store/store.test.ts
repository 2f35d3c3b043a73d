import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Address } from './address'
import { Disk } from './disk'
import { Freshness, type Stamp } from './freshness'
import { Memory } from './memory'
import { UnavailableError } from './render'
import { PageStore } from './store'
import type { StoredPage } from './stored-page'
import { pageAt } from './testing/pages'

const home: Address = { path: '/', kind: 'page' }
const place: Address = { path: '/branches/near/surat', kind: 'place' }

let folder: string
let freshness: Freshness
let store: PageStore
/** The renderings that have begun, with functions to end them. */
let renderings: {
  address: Address
  finish: (text: string, more?: Partial<StoredPage>) => Promise<void>
  fail: () => void
}[]

const start = async () => {
  renderings = []
  freshness = new Freshness()
  const disk = new Disk(path.join(folder, 'pages'), 'this-build')
  await disk.open()
  store = new PageStore({ memory: new Memory(), disk, freshness, render })
}

const render = (address: Address, stamp: Stamp) =>
  new Promise<StoredPage>((resolve, reject) => {
    renderings.push({
      address,
      finish: async (text, more) =>
        resolve(await pageAt(address.path, { ...more, kind: address.kind, text, stamp })),
      fail: () => reject(new UnavailableError('The lake is away')),
    })
  })

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dics-store-'))
  await start()
  freshness.onJoin('1')
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, { recursive: true, force: true })
})

const begun = (count: number) => expect.poll(() => renderings).toHaveLength(count)

/** Requests a page, which is rendered unless it is stored. */
async function shown(address: Address, text?: string, more?: Partial<StoredPage>) {
  const count = renderings.length + 1
  const answer = store.page(address)
  if (text !== undefined) {
    await begun(count)
    await renderings[count - 1]?.finish(text, more)
  }
  const { page, isStale } = await answer
  return `${String(await page.body.make('identity'))}${isStale ? ', stale' : ''}`
}

test('a page is rendered once and stored', async () => {
  expect(await shown(home, 'first')).toBe('first')
  expect(await shown(home)).toBe('first')
  expect(renderings).toHaveLength(1)
})

test('only a current page in memory can be sent at once', async () => {
  expect(store.current(home)).toBeUndefined()
  await shown(home, 'old')
  expect(store.current(home)).toMatchObject({ page: { address: home }, isStale: false })
  freshness.onChange(['s1:article'], '2')
  expect(store.current(home)).toBeUndefined()
})

test('concurrent requests for a page share one rendering', async () => {
  const answers = [store.page(home), store.page(home), store.page(home)]
  await begun(1)
  await renderings[0]?.finish('once')
  expect(new Set((await Promise.all(answers)).map(({ page }) => page))).toHaveLength(1)
  expect(renderings).toHaveLength(1)
})

test('a stale page is served while it is rendered again, once for all requests', async () => {
  await shown(home, 'old')
  freshness.onChange(['s1:article'], '2')
  store.staleVisited()
  for (let visit = 0; visit < 3; visit += 1) expect(await shown(home)).toBe('old, stale')
  await begun(2)
  await renderings[1]?.finish('new')
  await expect.poll(() => shown(home)).toBe('new')
  expect(renderings).toHaveLength(2)
})

test('after a second a stale page is not served any more if it can be rendered', async () => {
  await shown(home, 'old')
  freshness.onChange(['s1:article'], '2')
  store.staleVisited()
  vi.useFakeTimers({ now: Date.now() + 1_500, toFake: ['Date'] })
  expect(await shown(home, 'new')).toBe('new')
})

test('a stale page for a place is never served', async () => {
  await shown(place, 'old')
  freshness.onChange(['s1:article'], '2')
  store.staleVisited()
  expect(await shown(place, 'new')).toBe('new')
})

test('a change during a rendering makes that rendering stale', async () => {
  const first = store.page(place)
  await begun(1)
  freshness.onChange(['s1:article'], '2')
  await renderings[0]?.finish('too early')
  await first
  expect(await shown(place, 'right')).toBe('right')
})

test('while the lake is down the old page is served, without asking the lake at each visit', async () => {
  await shown(place, 'old')
  freshness.onChange(['s1:article'], '2')
  const answer = store.page(place)
  await begun(2)
  renderings[1]?.fail()
  expect((await answer).isStale).toBe(true)
  for (let visit = 0; visit < 3; visit += 1) expect(await shown(place)).toBe('old, stale')
  expect(renderings).toHaveLength(2)
  store.forgetFailures()
  expect(await shown(place, 'new')).toBe('new')
})

test('while the lake is down an unrendered page is unavailable, and nothing is stored for it', async () => {
  for (const count of [1, 2]) {
    const answer = store.page(home)
    await begun(count)
    renderings[count - 1]?.fail()
    await expect(answer).rejects.toBeInstanceOf(UnavailableError)
  }
})

test('an error of the framework is not stored', async () => {
  const answer = store.page(home)
  await begun(1)
  await renderings[0]?.finish('broken', { status: 500 })
  await expect(answer).rejects.toMatchObject({ page: { status: 500 } })
  expect(await shown(home, 'whole')).toBe('whole')
})

test('a page becomes stale when a scheduled article is due', async () => {
  await shown(place, 'before', { until: Date.now() + 60_000 })
  expect(await shown(place)).toBe('before')
  vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] })
  expect(await shown(place, 'after')).toBe('after')
})

test('while the lake’s events are not received, a page is at most a minute old', async () => {
  await shown(place, 'first')
  freshness.isListening = false
  expect(await shown(place)).toBe('first')
  vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] })
  expect(await shown(place, 'second')).toBe('second')
})

test.each([
  ['nothing has changed, the page is served', '1', undefined],
  ['something has changed, the page is rendered before it is served', '2', 'new'],
])('after a restart before which %s', async (_, position, text) => {
  await shown(home, 'kept')
  await start()
  freshness.onJoin(position)
  expect(await shown(home, text)).toBe(text ?? 'kept')
})

test('the most visited pages are revalidated first, and those with one visit are not', async () => {
  const addresses = ['/a', '/b', '/c'].map((path): Address => ({ path, kind: 'page' }))
  for (const [visits, address] of addresses.entries()) {
    await shown(address, address.path)
    for (let visit = 0; visit < visits; visit += 1) await shown(address)
  }
  freshness.onChange(['s1:article'], '2')
  expect(store.staleVisited().map(({ address }) => address.path)).toEqual(['/c', '/b'])
})

test('a page without visitors is revalidated a few times, then only on a visit', async () => {
  await shown(home, 'kept')
  for (let visit = 0; visit < 3; visit += 1) await shown(home)
  for (let change = 2; change < 10; change += 1) {
    freshness.onChange(['s1:article'], String(change))
    for (const { address } of store.staleVisited()) {
      const renewed = store.render(address)
      await renderings.at(-1)?.finish('renewed')
      await renewed
    }
  }
  expect(renderings).toHaveLength(1 + 2)
})
