import { expect, test, vi } from 'vitest'
import { serveContent } from '../testing/query-server'
import { readers } from '../testing/readers'
import { linkableTypes } from '../types'

// Draft mode needs a request of Next.
vi.mock('./draft-mode', () => ({
  isDraftMode: () => Promise.resolve(true),
  previewPerspective: () => Promise.resolve('drafts'),
}))

serveContent(() =>
  linkableTypes.map((type) => ({ _id: type, _type: type, _rev: 'r1', slug: { current: 'new' } })),
)

test.each(linkableTypes)('a preview shows a draft of %s that has only a slug', async (type) => {
  expect(await readers[type].get('new')).toMatchObject({ slug: 'new' })
})
