import { beforeEach, expect, test, vi } from 'vitest'
import { pathOf } from '../routes'
import { getPagePaths } from './page-paths'
import { documents, others } from './testing/documents'
import { serveContent } from './testing/query-server'
import { linkableTypes } from './types'

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
let dataset: object[]
beforeEach(() => {
  dataset = [...Object.values(documents), ...others]
})
serveContent(() => dataset)

test.each(linkableTypes.filter((type) => type !== 'article'))(
  'the page of each %s is listed',
  async (type) => {
    expect(await getPagePaths()).toContain(pathOf({ _type: type, slug: documents[type].slug.current }))
  },
)

test('articles, which are listed by month, and documents without a page are not included', async () => {
  const paths = await getPagePaths()
  expect(paths.filter((path) => path.startsWith('/current-affairs'))).toEqual([])
  const withSlugs = dataset.filter((document) => 'slug' in document)
  // Without the two articles, with the page of an examination.
  expect(paths.length).toBe(withSlugs.length - 2 + 1)
})

test('an examination that has a paper is listed', async () => {
  expect(await getPagePaths()).toContain('/syllabus/upsc')
  expect(await getPagePaths()).not.toContain('/syllabus/gpsc')
})

test('a document without a valid slug has no page, and two with one slug have one', async () => {
  const { topic } = documents
  const before = await getPagePaths()
  dataset.push(
    { ...topic, _id: 'topic-without', slug: undefined },
    { ...topic, _id: 'topic-bad', slug: { current: 'Not a slug' } },
    { ...topic, _id: 'topic-twice' },
  )
  expect(await getPagePaths()).toEqual(before)
  expect(warn).toHaveBeenCalled()
})
