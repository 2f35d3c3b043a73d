import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Disk } from './disk'
import { Freshness } from './freshness'
import { Memory } from './memory'
import { Revalidation } from './revalidation'
import { PageStore } from './store'
import { pageAt } from './testing/pages'

let folder: string
let rendered: string[]
let until: number
let maxRunning: { now: number; most: number }
let freshness: Freshness
let store: PageStore
let revalidation: Revalidation

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dics-revalidation-'))
  const disk = new Disk(path.join(folder, 'pages'), 'this-build')
  await disk.open()
  const memory = new Memory()
  rendered = []
  until = Infinity
  maxRunning = { now: 0, most: 0 }
  freshness = new Freshness()
  freshness.onJoin('1')
  store = new PageStore({
    memory,
    disk,
    freshness,
    render: async (address, stamp) => {
      maxRunning.most = Math.max(maxRunning.most, (maxRunning.now += 1))
      await new Promise((resolve) => setTimeout(resolve, 5))
      maxRunning.now -= 1
      rendered.push(address.path)
      revalidation.scheduleAt(until)
      return pageAt(address.path, { stamp, until, kind: address.kind })
    },
  })
  revalidation = new Revalidation(store, () => memory.pages())
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function visit(address: string, times: number) {
  for (let visits = 0; visits < times; visits += 1) await store.page({ path: address, kind: 'page' })
}

test('pages with several visits are rendered again, the most visited first, two at a time', async () => {
  for (const [address, visits] of [
    ['/a', 2],
    ['/b', 5],
    ['/c', 6],
    ['/d', 4],
    ['/e', 3],
  ] as const)
    await visit(address, visits)
  rendered = []
  freshness.onChange(['s1:article'], '2')
  revalidation.revalidate()
  await expect.poll(() => rendered).toHaveLength(5)
  expect(rendered[0]).toBe('/c')
  expect(rendered.slice(1).sort()).toEqual(['/a', '/b', '/d', '/e'])
  expect(maxRunning.most).toBe(2)
})

test('pages are rendered again when they become stale by themselves, and not before', async () => {
  const due = Date.now() + 1_000
  until = due
  await visit('/a', 2)
  until = Infinity
  await expect.poll(() => rendered).toEqual(['/a', '/a'])
  expect(Date.now()).toBeGreaterThanOrEqual(due)
})

test('if something is published during a rendering, the page is rendered once more', async () => {
  await visit('/a', 3)
  rendered = []
  freshness.onChange(['s1:article'], '2')
  revalidation.revalidate()
  await expect.poll(() => maxRunning.now).toBe(1)
  freshness.onChange(['s1:article'], '3')
  revalidation.revalidate()
  await expect.poll(() => rendered).toEqual(['/a', '/a'])
  const { isStale } = await store.page({ path: '/a', kind: 'page' })
  expect(isStale).toBe(false)
})
