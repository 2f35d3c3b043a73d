import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../documents/store.ts'
import { selectIds } from './select.ts'
import { temporaryFolder } from '../testing/test-lake.ts'
import { parseQuery } from '../groq/evaluate.ts'
import { runQuery, type QueryRequest } from './run.ts'
import { RecentSearches } from './recent-searches.ts'
import { prepareSearch } from '../planner/text-search.ts'

const log = (line: string) => expect.unreachable(line)

const search: QueryRequest = {
  query:
    '*[_type == "post" && [title, text] match $words && references($topics)] | order(title asc)[0...$n]._id',
  params: { words: 'first*', topics: ['topic'], n: 2 },
  perspective: 'published',
  identity: 'me',
  projectId: 'p',
}

/** Opens the store of a folder, for as long as `work` takes. */
async function withStore<T>(
  folder: string,
  work: (store: ReturnType<typeof openStore>, searches: RecentSearches) => T | Promise<T>,
): Promise<T> {
  const store = openStore(folder, selectIds)
  try {
    const searches = await RecentSearches.open(folder, store, log)
    const result = await work(store, searches)
    await searches.close()
    return result
  } finally {
    store.close()
  }
}

async function folderWithPosts() {
  const folder = await temporaryFolder()
  await withStore(folder, (store) => {
    const posts = Array.from({ length: 300 }, (_, number) => ({
      _id: `p${number}`,
      _type: 'post',
      title: number < 3 ? 'First' : 'Other',
      topic: { _type: 'reference', _ref: 'topic', _weak: true },
    }))
    store.createDataset('production').commit(
      posts.map((create) => ({ create })),
      { author: 'test' },
    )
  })
  return folder
}

test('the indexes of a search are there after the next start, before anybody has searched', async () => {
  const folder = await folderWithPosts()
  await withStore(folder, async (store, searches) => {
    const { result } = await runQuery(store.createDataset('production'), search, { searches })
    expect(result).toEqual(['p0', 'p1'])
  })
  await withStore(folder, async (store, searches) => {
    await searches.prepare()
    const view = store.createDataset('production').view('published')
    const params = { ...search.params }
    const isBuilt = (query: string) => prepareSearch(parseQuery(query, params), view, params)
    expect(await isBuilt(search.query)).toBe(false)
    expect(await isBuilt('*[text match $words]')).toBe(true)
  })
})

test('few searches are kept, each once, and the newest first', async () => {
  const folder = await folderWithPosts()
  const fields = ['a', 'b', 'c', 'd', 'e', 'f']
  await withStore(folder, async (store, searches) => {
    const dataset = store.createDataset('production')
    for (const field of fields)
      await runQuery(dataset, { ...search, query: `*[${field} match "x"]` }, { searches })
    searches.keep('production', { ...search, query: '*[d match "x"]' })
  })
  const kept: { query: string }[] = JSON.parse(await readFile(join(folder, 'searches.json'), 'utf8'))
  expect(kept.map(({ query }) => query)).toEqual(['d', 'f', 'e', 'c'].map((name) => `*[${name} match "x"]`))
})

test.each(['', 'null', '[{"dataset": "gone", "query": "*", "params": {}, "perspective": "raw"}]'])(
  'a lake starts with a file of searches that holds %j',
  async (content) => {
    const folder = await folderWithPosts()
    await writeFile(join(folder, 'searches.json'), content)
    await withStore(folder, async (_, searches) => {
      await expect(searches.prepare()).resolves.toBeUndefined()
    })
  },
)
