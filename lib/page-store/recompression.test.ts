import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Disk } from './disk'
import { Memory } from './memory'
import { POPULAR, Recompression } from './recompression'
import { pageAt } from './testing/pages'

test('rendered pages and popular files are compressed at the best quality when idle, pages also on disk', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-recompression-'))
  const [memory, disk] = [new Memory(), new Disk(path.join(folder, 'pages'), 'this-build')]
  await disk.open()
  const text = 'The same words again. '.repeat(50)
  const [page, next, place, rare, popular] = [
    await pageAt('/a', { text }),
    await pageAt('/b', { text }),
    await pageAt('/branches/near/surat', { text, kind: 'place' }),
    await pageAt('/rare.js', { text, kind: 'file', visits: POPULAR - 1 }),
    await pageAt('/popular.js', { text, kind: 'file', visits: POPULAR }),
  ]
  for (const rendered of [place, rare, popular, page, next]) memory.set(rendered)
  new Recompression(memory, disk).onRendered()
  const etags = () => [page, next].map(({ body }) => body.etag('br'))
  const smallest = etags().map((etag) => etag.replace('br5', 'br11'))
  const stored = async (url: string) => (await disk.read(url))?.body.etag('br')
  await expect.poll(async () => [await stored('/a'), await stored('/b')]).toEqual(smallest)
  expect(etags()).toEqual(smallest)
  expect(popular.body.canRecompress).toBe(false)
  expect(rare.body.canRecompress).toBe(true)
  expect(place.body.canRecompress).toBe(true)
  expect(await disk.read('/branches/near/surat')).toBeUndefined()
  await rm(folder, { recursive: true })
})
