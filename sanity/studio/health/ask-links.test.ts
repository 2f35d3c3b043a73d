import { NextRequest } from 'next/server'
import { expect, test, vi } from 'vitest'
import { POST } from '../../../app/api/link-check/route'
import { answersId, permitId } from '../../../lib/content/link-check/answers'
import { startTestLake } from '../../lake/testing/test-lake'
import { askDueLinks } from './ask-links'

const loopback = 'http://127.0.0.1:9/secret'
const site = (body: unknown) =>
  POST(
    new NextRequest('https://www.example.org/api/link-check', { method: 'POST', body: JSON.stringify(body) }),
  )

test('the site checks links for the Studio, only for editors and never in its own network', async () => {
  const lake = await startTestLake()
  vi.stubEnv('SANITY_API_HOST', lake.url)
  vi.stubEnv('SANITY_API_READ_TOKEN', lake.tokens.viewer)
  await lake.client.create({ _type: 'article', sources: [{ _key: 'o1', url: loopback }] })

  expect((await site({ secret: crypto.randomUUID() })).status).toBe(403)
  expect((await site({})).status).toBe(403)
  await expect(lake.anonymous.create({ _id: permitId, _type: 'linkCheck.permit' })).rejects.toThrow()

  // The Studio’s request, answered by the site’s own route.
  vi.stubGlobal('fetch', (_path: string, { body }: { body: string }) => site(JSON.parse(body)))
  const left: number[] = []
  await askDueLinks(lake.client, (number) => left.push(number), new AbortController().signal)
  vi.unstubAllGlobals()

  expect(left).toEqual([0])
  const stored = await lake.client.getDocument(answersId)
  expect(stored?.answers).toMatchObject([{ url: loopback, code: 'private-address' }])
  // The secret is deleted, and readers can't see it.
  expect(await lake.client.getDocument(permitId)).toBeUndefined()
  expect(await lake.anonymous.fetch('*[_type match "linkCheck*"]')).toEqual([])
})
