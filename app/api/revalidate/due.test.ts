import { createServer, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { webhookBody, type PublishedChange } from '@/sanity/webhook'
import { tellWhenDue } from './due'

const secret = 'a-secret-that-is-long-enough'

let server: Server
let told: { at: number; url: string; body: string; signed: boolean }[]

beforeEach(async () => {
  told = []
  const take = async (request: IncomingMessage) => {
    const body = await text(request)
    const signature = String(request.headers[SIGNATURE_HEADER_NAME])
    const signed = await isValidSignature(body, signature, secret)
    told.push({ at: Date.now(), url: request.url ?? '', body, signed })
  }
  server = createServer((request, response) => void take(request).then(() => response.end()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  vi.stubEnv('PORT', typeof address === 'object' ? String(address?.port) : '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  server.close()
})

const article = (publishedAt: number | null): PublishedChange => ({
  _id: 'article-scheduled',
  _type: 'article',
  slugs: ['scheduled'],
  topics: ['topic-polity'],
  syllabus: [{ paper: 'syllabus-gs2', line: '2.17' }],
  publishedBefore: null,
  languages: ['en'],
  originals: [],
  publishedAt: publishedAt === null ? null : new Date(publishedAt).toISOString(),
})

test('a scheduled article is told again when it is due, as the webhook would', async () => {
  const due = Date.now() + 150
  tellWhenDue(article(due))
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 2000 })
  expect(told[0]).toMatchObject({ url: '/api/revalidate', signed: true })
  expect(told[0]!.at).toBeGreaterThanOrEqual(due)
  expect(webhookBody.parse(JSON.parse(told[0]!.body))).toEqual(article(due))
})

test('one that is moved is told at its new time only, one that is taken away never', async () => {
  const due = Date.now() + 400
  tellWhenDue(article(Date.now() + 50))
  tellWhenDue(article(due))
  tellWhenDue({ ...article(Date.now() + 50), _id: 'article-deleted' })
  tellWhenDue({ ...article(null), _id: 'article-deleted' })
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 2000 })
  expect(told[0]!.at).toBeGreaterThanOrEqual(due)
  expect(JSON.parse(told[0]!.body)._id).toBe('article-scheduled')
})

test('one that is out, or a month away, is not told now', async () => {
  tellWhenDue(article(Date.now() - 1000))
  tellWhenDue({ ...article(Date.now() + 31 * 86_400_000), _id: 'article-next-month' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(told).toEqual([])
})
