import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { exportArchive, importArchive } from './archive.ts'
import { seed } from './seed.ts'
import { startTestLake, temporaryFolder, type TestLake } from '../testing/test-lake.ts'

const reference = (_ref: string, more = {}) => ({ _type: 'reference', _ref, ...more })

/** A dataset with everything that could get lost: drafts, assets, weak and circular references, all kinds of text. */
async function fill({ client }: TestLake) {
  const pixels = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c60' } })
    .png()
    .toBuffer()
  const image = await client.assets.upload('image', pixels, { filename: 'chart.png', title: 'Chart' })
  const file = await client.assets.upload('file', Buffer.from('syllabus'), { filename: 'syllabus.pdf' })
  await client.assets.upload('file', Buffer.from('unused'), { filename: 'unused.txt' })
  const cover = {
    _type: 'image',
    asset: reference(image._id),
    alt: 'A chart',
    hotspot: { x: 0.5, y: 0.4, width: 1, height: 1 },
  }
  await client.mutate<Record<string, unknown>>([
    {
      create: {
        _id: 'first',
        _type: 'note',
        title: 'ગુજરાત \u{1F30D} "quoted"\n',
        other: reference('second'),
        cover,
      },
    },
    {
      create: {
        _id: 'second',
        _type: 'note',
        other: reference('first'),
        gone: reference('nowhere', { _weak: true }),
      },
    },
    {
      create: {
        _id: 'drafts.first',
        _type: 'note',
        list: [
          { _key: 'a', ...cover },
          { _key: 'b', _type: 'file', asset: reference(file._id) },
        ],
      },
    },
    { create: { _id: 'drafts.only', _type: 'note', zero: 0, empty: '', none: null, nested: { deep: [[]] } } },
  ])
}

const documents = async ({ client }: TestLake) => {
  const all = await client.fetch<Record<string, unknown>[]>('* | order(_id)', {}, { perspective: 'raw' })
  // Fields that an import sets again: revisions, dates, and the URLs of assets.
  return all.map(({ _rev, _updatedAt, _createdAt, uploadId, url, ...kept }) =>
    'sha1hash' in kept ? kept : { ...kept, _createdAt },
  )
}

test('an archive copies a dataset to another lake, including drafts and assets', async () => {
  const [from, to] = [await startTestLake(), await startTestLake()]
  await fill(from)
  const file = join(await temporaryFolder(), 'production.tar.gz')
  const written = await exportArchive({ url: from.url, token: from.tokens.viewer }, file)
  expect(written).toEqual({ documents: 4, assets: 3 })
  expect(await importArchive({ url: to.url, token: to.tokens.editor }, file)).toBe(4)

  expect(await documents(to)).toEqual(await documents(from))
  const paths = await to.client.fetch<string[]>('*[defined(path)].path', {}, { perspective: 'raw' })
  expect(paths).toHaveLength(3)
  for (const path of paths) {
    const [original, copy] = await Promise.all(
      [from, to].map(async ({ url }) => (await fetch(`${url}/${path}`)).bytes()),
    )
    expect(copy).toEqual(original)
  }
})

test('the export is NDJSON of all documents, only published ones without a token, or of some types', async () => {
  const lake = await startTestLake()
  await fill(lake)
  const lines = async (query = '', token?: string) => {
    const text = await (await lake.request(`/v1/data/export/production${query}`, { token })).text()
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)._id)
  }
  expect(await lines('', lake.tokens.viewer)).toHaveLength(7)
  expect((await lines()).filter((id) => id.startsWith('drafts.'))).toEqual([])
  expect(await lines('?types=note', lake.tokens.viewer)).toEqual([
    'drafts.first',
    'drafts.only',
    'first',
    'second',
  ])
  expect((await lake.request('/v1/data/export/nowhere')).status).toBe(404)
})

test('a seed fills an empty lake once, and again only if it was interrupted', async () => {
  const dataDir = await temporaryFolder()
  const file = join(dataDir, 'seed.ndjson')
  await writeFile(file, '{"_id":"a","_type":"note","title":"seed"}\n{"_id":"b","_type":"note"}\n')
  const options = { dataDir, port: 0, log: () => {} }
  const edit = async (change: (lake: TestLake) => Promise<unknown>) => {
    const lake = await startTestLake(options)
    await change(lake)
    await lake.close()
  }
  await seed(file, options)
  await edit((lake) => lake.client.patch('a').set({ title: 'edited' }).commit())
  await seed(file, options)
  await edit(async (lake) => expect(await lake.client.fetch('*[_id == "a"][0].title')).toBe('edited'))

  await writeFile(join(dataDir, 'seeding'), file)
  await edit((lake) => lake.client.delete('b'))
  await seed(file, options)
  await edit(async (lake) => expect(await lake.client.fetch('count(*)')).toBe(2))
})
