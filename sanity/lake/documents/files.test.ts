import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startTestLake } from '../testing/test-lake.ts'

test('the database is readable only by its owner, even if others could read it before', async () => {
  const lake = await startTestLake()
  await lake.client.create({ _type: 't' })
  for (const name of ['lake.db', 'lake.db-wal']) {
    expect((await stat(join(lake.dataDir, name))).mode & 0o777, name).toBe(0o600)
  }
})

test('if the data folder is deleted, a running lake refuses writes and still answers queries', async () => {
  const lake = await startTestLake()
  await lake.client.create({ _id: 'a', _type: 't' })
  await rm(lake.dataDir, { recursive: true })
  const refused = lake.client.create({ _id: 'b', _type: 't' })
  await expect(refused).rejects.toMatchObject({
    statusCode: 507,
    message: expect.stringContaining('is gone'),
  })
  expect(await lake.client.fetch('*[_type == "t"]._id')).toEqual(['a'])
})

test('files left incomplete by a crash are removed at the start, and no others', async () => {
  const lake = await startTestLake()
  await lake.close()
  const kept = ['mine.tmp', 'accounts.json']
  await writeFile(join(lake.dataDir, 'mine.tmp'), '')
  await writeFile(join(lake.dataDir, `accounts.json.${crypto.randomUUID()}.tmp`), '')
  await startTestLake({ dataDir: lake.dataDir })
  const names = await readdir(lake.dataDir)
  expect(names).toEqual(expect.arrayContaining(kept))
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual(['mine.tmp'])
})
