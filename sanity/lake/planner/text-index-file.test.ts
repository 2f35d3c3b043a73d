import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { openStore } from '../documents/store.ts'
import { temporaryFolder } from '../testing/temporary-lake.ts'
import { selectIds } from '../query/select.ts'
import type { LakeDocument, Mutation } from '../types.ts'
import { IndexFiles } from './index-files.ts'
import { TextIndex } from './text-index.ts'

const { folder, remove } = temporaryFolder()
const store = openStore(folder, selectIds)
afterAll(() => {
  store.close()
  remove()
})

let dataset = store.createDataset('test')
let indexes: string
let lines: string[]
/** The ids of the documents whose texts were read. */
let read: string[]

beforeEach(({ task }) => {
  dataset = store.createDataset(`test-${task.id.replaceAll(/\W/g, '')}`)
  indexes = join(folder, dataset.name)
  lines = []
  commit(
    ...Array.from({ length: 300 }, (_, number) => ({ create: post(number, number < 3 ? 'First' : 'Other') })),
  )
})

const post = (number: number, title: string) => ({ _id: `p${number}`, _type: 'post', title })
const commit = (...mutations: Mutation[]) => dataset.commit(mutations, { author: 'test' })
const textsOf = (documents: readonly LakeDocument[]) =>
  documents.map(({ _id, title }) => {
    read.push(_id)
    return [String(title)]
  })
const found = (index: TextIndex, pattern: string) =>
  index
    .search([pattern])
    .map(({ _id }) => _id)
    .sort()

/** Opens the index as the first search after a start does, and waits until its file is written. */
async function opened(perspective: 'published' | 'drafts' = 'published') {
  read = []
  const files = new IndexFiles(indexes, (line) => lines.push(line))
  const index = await TextIndex.open(dataset.view(perspective), textsOf, files.file('titles'))
  await files.close()
  return index
}

test('an index is read from its file, and follows what was committed since', async () => {
  await opened()
  expect(read).toHaveLength(300)
  const again = await opened()
  expect(read).toEqual([])
  expect(found(again, 'first')).toEqual(['p0', 'p1', 'p2'])
  expect(again.scoring(['oth*'])(dataset.view('published').get('p7')!)).toBe(1)

  commit({ delete: { id: 'p0' } }, { createOrReplace: post(1, 'Second') })
  commit({ createOrReplace: post(250, 'First Second') }, { create: post(999, 'First') })
  expect(found(again, 'first')).toEqual(['p2', 'p250', 'p999'])
  read = []
  const later = await opened()
  expect(read.sort()).toEqual(['p1', 'p250', 'p999'])
  expect(found(later, 'first')).toEqual(['p2', 'p250', 'p999'])
  expect(found(later, 'sec*')).toEqual(['p1', 'p250'])
  expect(later.search([])).toHaveLength(300)
})

test('a draft and its published document of the same transaction are told apart', async () => {
  commit({ create: post(500, 'First') }, { create: { ...post(500, 'Draft'), _id: 'drafts.p500' } })
  expect(found(await opened('drafts'), 'draft')).toEqual(['p500'])
  commit({ delete: { id: 'drafts.p500' } })
  const index = await opened('drafts')
  expect(found(index, 'draft')).toEqual([])
  expect(found(index, 'first')).toEqual(['p0', 'p1', 'p2', 'p500'])
})

test.each<[string, (file: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (file) => file.subarray(0, file.length - 7)],
  ['damaged', (file) => Buffer.from(file).fill(0, file.length - 40, file.length - 30)],
  ['of another version of the program', (file) => Buffer.concat([Buffer.from('x'), file.subarray(1)])],
])('a file that is %s is written again', async (_, damage) => {
  await opened()
  const [name = ''] = await readdir(indexes)
  const intact = await readFile(join(indexes, name))
  await writeFile(join(indexes, name), damage(intact))
  const index = await opened()
  expect(read).toHaveLength(300)
  expect(found(index, 'first')).toEqual(['p0', 'p1', 'p2'])
  expect(await readFile(join(indexes, name))).toEqual(intact)
  expect(lines).toEqual([])
})

test('a folder that can’t be written to costs no search, and one line in the log', async () => {
  await writeFile(indexes, 'not a folder')
  const files = new IndexFiles(indexes, (line) => lines.push(line))
  read = []
  for (const name of ['a', 'b'])
    expect(
      found(await TextIndex.open(dataset.view('published'), textsOf, files.file(name)), 'first'),
    ).toHaveLength(3)
  files.removeUnused()
  await files.close()
  expect(lines).toEqual([expect.stringContaining('An index is not kept for the next start: ')])
})

test('after many changes the file is written again, so that the next start reads few documents', async () => {
  const first = await opened()
  const files = new IndexFiles(indexes, (line) => lines.push(line))
  const [name = ''] = await readdir(indexes)
  const before = await readFile(join(indexes, name))
  const index = await TextIndex.open(dataset.view('published'), textsOf, files.file('titles'))
  for (let round = 0; round < 3; round += 1)
    commit(...Array.from({ length: 200 }, (_, number) => ({ createOrReplace: post(number, 'Third') })))
  expect(found(index, 'third')).toHaveLength(200)
  await expect.poll(() => readFile(join(indexes, name))).not.toEqual(before)
  expect(found(index, 'third')).toHaveLength(200)
  commit({ createOrReplace: post(0, 'Fourth') })
  expect(found(index, 'fourth')).toEqual(['p0'])
  expect(found(await opened(), 'third')).toHaveLength(199)
  expect(read).toEqual(['p0'])
  expect(lines).toEqual([])
  first.close()
})

test('what is committed while the index is built anew is found', async () => {
  const index = await opened()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  for (let round = 0; round < 3; round += 1)
    commit(...Array.from({ length: 200 }, (_, number) => ({ createOrReplace: post(number, 'Third') })))
  read = []
  vi.advanceTimersByTime(1000)
  commit({ createOrReplace: post(0, 'Fourth') }, { delete: { id: 'p1' } }, { create: post(300, 'Third') })
  while (!read.includes('p299')) await nextTurn()
  for (let turn = 0; turn < 10; turn += 1) await nextTurn()
  expect(read.filter((id) => id === 'p150')).toHaveLength(1)
  expect(found(index, 'fourth')).toEqual(['p0'])
  expect(found(index, 'third')).toHaveLength(199)
})

test('an evicted index removes its file, and a start the files that nothing uses', async () => {
  const index = await opened()
  const files = new IndexFiles(indexes, (line) => lines.push(line))
  await writeFile(join(indexes, 'old.index'), '')
  files.file('titles')
  files.removeUnused()
  await files.close()
  expect(await readdir(indexes)).toHaveLength(1)
  index.close()
  await expect.poll(() => readdir(indexes)).toEqual([])
  expect(lines).toEqual([])
})
