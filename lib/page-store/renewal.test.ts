import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Disk } from './disk'
import { Freshness } from './freshness'
import { Memory } from './memory'
import { Renewal } from './renewal'
import { PageStore } from './store'
import { pageAt } from './testing/pages'

let folder: string
let rendered: string[]
let until: number
let atOnce: { now: number; most: number }
let freshness: Freshness
let store: PageStore
let renewal: Renewal

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dics-renewal-'))
  const disk = new Disk(path.join(folder, 'pages'), 'this-build')
  await disk.open()
  const memory = new Memory()
  rendered = []
  until = Infinity
  atOnce = { now: 0, most: 0 }
  freshness = new Freshness()
  freshness.onJoin('1')
  store = new PageStore({
    memory,
    disk,
    freshness,
    render: async (address, stamp) => {
      atOnce.most = Math.max(atOnce.most, (atOnce.now += 1))
      await new Promise((resolve) => setTimeout(resolve, 5))
      atOnce.now -= 1
      rendered.push(address.path)
      renewal.expect(until)
      return pageAt(address.path, { stamp, until, kind: address.kind })
    },
  })
  renewal = new Renewal(store, () => memory.pages())
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function visit(address: string, times: number) {
  for (let visits = 0; visits < times; visits += 1) await store.page({ path: address, kind: 'page' })
}

test('pages that were visited are rendered again, the most visited first, two at a time', async () => {
  for (const [address, visits] of [
    ['/a', 2],
    ['/b', 5],
    ['/c', 1],
    ['/d', 4],
    ['/e', 3],
  ] as const)
    await visit(address, visits)
  rendered = []
  freshness.onChange(['s1:article'], '2')
  renewal.renew()
  await vi.waitFor(() => expect(rendered).toHaveLength(5))
  expect(rendered[0]).toBe('/b')
  expect(rendered.slice(1).sort()).toEqual(['/a', '/c', '/d', '/e'])
  expect(atOnce.most).toBe(2)
})

test('pages are rendered again when the time comes that they were made for, and not before', async () => {
  until = Date.now() + 150
  await visit('/a', 2)
  until = Infinity
  await vi.waitFor(() => expect(rendered).toEqual(['/a', '/a']))
  expect(Date.now()).toBeGreaterThanOrEqual(until === Infinity ? 0 : until)
})

test('a page during whose rendering something is published is rendered once more', async () => {
  await visit('/a', 3)
  rendered = []
  freshness.onChange(['s1:article'], '2')
  renewal.renew()
  await vi.waitFor(() => expect(atOnce.now).toBe(1))
  freshness.onChange(['s1:article'], '3')
  renewal.renew()
  await vi.waitFor(() => expect(rendered).toEqual(['/a', '/a']))
  const { isStale } = await store.page({ path: '/a', kind: 'page' })
  expect(isStale).toBe(false)
})
