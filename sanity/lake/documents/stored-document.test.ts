import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { runQuery } from '../query/run.ts'
import { temporaryFolder } from '../testing/temporary-lake.ts'
import type { LakeDocument } from '../types.ts'
import { isDocument } from './rows.ts'
import { openStore } from './store.ts'
import { selectIds } from '../query/select.ts'
import {
  decodeDocument,
  encodeDocument,
  referencedIds,
  strongReferences,
  withFields,
  withoutKeeping,
} from './stored-document.ts'

const body = Array.from({ length: 40 }, (_, number) => ({ _type: 'block', text: `Block “${number}”\n` }))
const document: LakeDocument = {
  _id: 'a',
  _type: 'article',
  _rev: '1',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  body,
  title: 'Small\nfield',
  'an odd "name"\n': body,
}

describe('a document as text', () => {
  const decoded = (value: LakeDocument = document) => {
    const found = decodeDocument(Buffer.from(encodeDocument(value)))
    return isDocument(found) ? found : expect.unreachable()
  }

  test('is the same document', () => {
    expect(decoded()).toEqual(document)
    expect({ ...decoded() }).toEqual(document)
    expect(JSON.parse(JSON.stringify(decoded()))).toEqual(document)
    expect(structuredClone(decoded())).toEqual(document)
  })

  test('encodes a decoded document without parsing its large fields', () => {
    const text = encodeDocument(document)
    const found = decoded()
    const parse = vi.spyOn(JSON, 'parse')
    expect(encodeDocument(found)).toBe(text)
    expect(withFields(found, { _id: 'b' })._id).toBe('b')
    expect(parse).not.toHaveBeenCalled()
    parse.mockRestore()
    expect(withFields(found, { _id: 'b' }).body).toEqual(body)
  })

  test('parses a large field once, unless it is not to be kept', () => {
    const found = decoded()
    expect(withoutKeeping(() => found.body)).not.toBe(withoutKeeping(() => found.body))
    expect(found.body).toBe(found.body)
  })

  test('parses a large field again when many others were read since', () => {
    const found = decoded()
    const first = found.body
    for (let number = 0; number < 600; number += 1) expect(decoded().body).toEqual(body)
    expect(found.body).toEqual(first)
    expect(found.body).not.toBe(first)
  })

  test('tells the references in large fields', () => {
    const links = [...body, { _ref: 'x' }, { _ref: 'y', _weak: true }]
    const found = decoded({ ...document, links, author: { _ref: 'z' } })
    const parse = vi.spyOn(JSON, 'parse')
    expect([...referencedIds(found)].sort()).toEqual(['x', 'y', 'z'])
    expect([...strongReferences(found)].sort()).toEqual(['x', 'z'])
    expect(parse.mock.calls.join()).not.toContain('Block')
    parse.mockRestore()
  })

  test('is plain JSON with names that are reserved in queries', () => {
    const names = { ...document, names: { hasOwnProperty: 1 } }
    expect(encodeDocument(names)).toBe(JSON.stringify(names))
  })
})

test('a large field is queried, patched and read by the next start', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const store = openStore(folder, selectIds)
  const dataset = store.createDataset('test')
  dataset.commit([{ create: { _id: 'a', _type: 'article', body } }], { author: 'test' })
  dataset.commit([{ patch: { id: 'a', set: { title: 'New', 'body[0].text': 'First' } } }], { author: 'test' })
  const asked = {
    query: '*[count(body) == 40][0]{title, "first": body[0].text, "second": body[1].text}',
    identity: '',
    projectId: 'p',
  }
  const expected = { title: 'New', first: 'First', second: body[1]?.text }
  for (const perspective of ['raw', 'drafts'] as const)
    expect(await runQuery(dataset, { ...asked, perspective })).toMatchObject({ result: expected })
  store.close()
  const again = openStore(folder, selectIds)
  expect(again.dataset('test')?.get('a')).toMatchObject({
    title: 'New',
    body: [{ ...body[0], text: 'First' }, ...body.slice(1)],
  })
  again.close()
})
