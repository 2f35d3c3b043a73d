import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { block } from '../../../../lib/content/testing/parts'
import type { ArticleDraft } from '../read/draft'
import { contentOfFile, contentOfStored, imageIds, storedAlts } from './content'
import { updatesOf } from './updates'

const bytes = new Uint8Array([1, 2, 3])
const asset = (ref: string) => ({ _type: 'reference', _ref: ref })
const uploaded = `image-${createHash('sha1').update(bytes).digest('hex')}-400x300-png`
const stored = (alt: string, ref = uploaded) => ({
  title: 'Canals',
  body: [block('b', 'Text.'), { _type: 'figure', _key: 'f', alt, asset: asset(ref) }],
})

async function fileWith(alt: string) {
  const draft: ArticleDraft = {
    _type: 'article',
    title: 'Canals',
    slug: { _type: 'slug', current: 'canals' },
    language: 'en',
    body: [
      {
        _type: 'block',
        _key: 'k1',
        style: 'normal',
        markDefs: [],
        children: [{ _type: 'span', _key: 'k2', text: 'Text.', marks: [] }],
      },
      { _type: 'figure', _key: 'k3', src: 'picture:1', alt },
    ],
  }
  const { language, ...content } = contentOfFile(
    draft,
    await imageIds(new Map([['picture:1', { bytes, type: 'image/png' }]])),
  )
  expect(language).toBe('en')
  return content
}

test('a picture is the same as the uploaded one, whose id has its bytes and its size', async () => {
  const file = await fileWith('A canal')
  expect(file).not.toHaveProperty('slug')
  expect(updatesOf(file, contentOfStored(stored('A canal')), file)).toEqual([])
})

test.each([
  ['another description', stored('A river')],
  ['another picture', stored('A canal', 'image-00ff-400x300-png')],
])('%s is an edit', async (_, document) => {
  const file = await fileWith('A canal')
  expect(updatesOf(file, contentOfStored(document), file)).toEqual([
    { field: 'body', isEdited: true, isChanged: false },
  ])
})

test('of an import of which nothing is known every difference counts as an edit', async () => {
  const document = contentOfStored({ ...stored('A canal'), title: 'Rivers' })
  expect(updatesOf(await fileWith('A canal'), document, undefined)).toEqual([
    { field: 'title', isEdited: true, isChanged: true },
  ])
})

test('descriptions are found by their picture', () => {
  expect(storedAlts(stored('A canal'))).toEqual(new Map([[uploaded.replace('-400x300-png', ''), 'A canal']]))
  expect(storedAlts(stored(''))).toEqual(new Map())
  expect(storedAlts({ body: 'half written' })).toEqual(new Map())
})
