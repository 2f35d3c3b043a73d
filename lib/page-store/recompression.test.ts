import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { Disk } from './disk'
import { Memory } from './memory'
import { POPULAR, Recompression } from './recompression'
import { pageAt } from './testing/pages'

test('popular pages are compressed at the best quality when idle, also on disk', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-recompression-'))
  const [memory, disk] = [new Memory(), new Disk(path.join(folder, 'pages'), 'this-build')]
  await disk.open()
  const text = 'The same words again. '.repeat(50)
  const visits = POPULAR
  const [page, next, place, rare] = [
    await pageAt('/a', { text, visits }),
    await pageAt('/b', { text, visits }),
    await pageAt('/branches/near/surat', { text, visits, kind: 'place' }),
    await pageAt('/c', { text, visits: visits - 1 }),
  ]
  for (const rendered of [place, rare, page, next]) memory.set(rendered)
  const recompression = new Recompression(memory, disk)
  recompression.onRendered()
  const smallest = page.body.etag('br').replace('br5', 'br11')
  await vi.waitFor(
    async () => expect((await disk.read('/b'))?.body.etag('br')).toBe(next.body.etag('br')),
    20_000,
  )
  expect(page.body.etag('br')).toBe(smallest)
  expect((await disk.read('/a'))?.body.etag('br')).toBe(smallest)
  expect(place.body.canRecompress).toBe(true)
  expect(await disk.read('/branches/near/surat')).toBeUndefined()
  expect(rare.body.canRecompress).toBe(true)

  // A visit makes it popular.
  rare.visits += 1
  recompression.onVisit(rare)
  await vi.waitFor(async () => expect((await disk.read('/c'))?.body.etag('br')).toBe(smallest), 20_000)
  await rm(folder, { recursive: true })
})
