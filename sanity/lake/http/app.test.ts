import { request as httpRequest } from 'node:http'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Hono } from 'hono'
import { errorAnswer } from './error-answer.ts'
import { startLake } from '../server.ts'
import { startTestLake, temporaryFolder } from '../testing/test-lake.ts'

/** Sends a request with any `Host` header, which `fetch` does not allow. */
async function statusForHost(port: number, host: string): Promise<number | undefined> {
  const request = httpRequest({ port, host: '127.0.0.1', path: '/v1/ping', headers: { host } }).end()
  const [response] = await once(request, 'response')
  response.resume()
  return response.statusCode
}

test('tokens are readable only by their owner and do not change', async () => {
  const dataDir = await temporaryFolder()
  const first = await startLake({ dataDir, port: 0 })
  await first.close()
  const second = await startLake({ dataDir, port: 0 })
  onTestFinished(() => second.close())
  expect(second.tokens).toEqual(first.tokens)
  expect((await stat(join(dataDir, 'accounts.json'))).mode & 0o777).toBe(0o600)
})

test('an unknown token is a 401 in the format that clients know, a missing one is anonymous', async () => {
  const lake = await startTestLake()
  const answer = await lake.request('/v1/ping', { token: 'sk-unknown' })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({
    statusCode: 401,
    error: 'Unauthorized',
    message: 'Session not found',
  })
  expect((await lake.request('/v1/ping', { headers: { authorization: 'Basic eA==' } })).status).toBe(401)
  expect((await lake.request('/v1/ping')).status).toBe(200)
})

test('writes, drafts and raw reads require a token, and a viewer may not write', async () => {
  const lake = await startTestLake()
  await lake.client.create({ _id: 'drafts.secret', _type: 'note' })
  await lake.client.create({ _id: 'open', _type: 'note' })
  const mutation = { method: 'POST', body: JSON.stringify({ mutations: [{ create: { _type: 'note' } }] }) }
  const upload = { method: 'POST', body: 'bytes' }
  for (const [path, init] of [
    ['/v1/data/mutate/production', mutation],
    ['/v1/assets/files/production', upload],
    ['/v1/datasets/other', { method: 'PUT' }],
  ] as const) {
    expect((await lake.request(path, init)).status, path).toBe(401)
    expect((await lake.request(path, { ...init, token: lake.tokens.viewer })).status, path).toBe(403)
  }
  for (const perspective of ['raw', 'drafts']) {
    const query = `/v1/data/query/production?query=*&perspective=${perspective}`
    expect((await lake.request(query)).status).toBe(401)
  }
  expect(await lake.anonymous.fetch('*[]._id')).toEqual(['open'])
  expect(await lake.anonymous.getDocument('drafts.secret')).toBeFalsy()
  expect(await lake.viewer.fetch('*[]._id', {}, { perspective: 'raw' })).toContain('drafts.secret')
})

test('supports CORS for every origin, errors included', async () => {
  const lake = await startTestLake()
  const headers = {
    origin: 'http://localhost:3000',
    'access-control-request-headers': 'x-sanity-app,authorization',
  }
  const preflight = await lake.request('/v2025-02-19/data/mutate/production', { method: 'OPTIONS', headers })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toBe('x-sanity-app,authorization')
  const refused = await lake.request('/v1/users/me', { headers })
  expect(refused.status).toBe(401)
  for (const answer of [preflight, refused]) {
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true')
    expect(answer.headers.get('vary')).toContain('Origin')
  }
})

test('accepts the API versions that Sanity has, and no others', async () => {
  const lake = await startTestLake()
  for (const version of ['v1', 'vX', 'v2021-06-07', 'v2026-05-04']) {
    expect((await lake.request(`/${version}/ping`)).status, version).toBe(200)
  }
  for (const version of ['v', 'v2', 'v2025-13-40', 'v2025-2-1']) {
    expect((await lake.request(`/${version}/ping`)).status, version).toBe(400)
  }
})

test('accepts only host names of this machine, with the project as a subdomain', async () => {
  const { port } = await startTestLake()
  for (const host of [`127.0.0.1:${port}`, 'localhost', `local.localhost:${port}`, `[::1]:${port}`]) {
    expect(await statusForHost(port, host), host).toBe(200)
  }
  for (const host of [
    'evil.example',
    `localhost.evil.example:${port}`,
    '127.0.0.1.evil.example',
    '10.0.0.1',
  ]) {
    expect(await statusForHost(port, host), host).toBe(403)
  }
})

test('reports the position of a JSON error', async () => {
  const lake = await startTestLake()
  const post = (body: string) =>
    lake.request('/v1/data/mutate/production', { method: 'POST', body, token: lake.tokens.editor })
  const broken = await post('{"mutations": [}]}')
  expect(broken.status).toBe(400)
  expect(await broken.json()).toMatchObject({ message: expect.stringContaining('position 15') })
  expect(await (await post('{"mutations": [')).json()).toMatchObject({
    message: expect.stringContaining('position 15'),
  })
})

test('refuses a body above the limit, with and without a Content-Length', async () => {
  const lake = await startTestLake()
  const init = { method: 'POST', token: lake.tokens.editor }
  const large = `{"mutations":[],"padding":"${'x'.repeat(17 * 1024 * 1024)}"}`
  const withLength = await lake.request('/v1/data/mutate/production', { ...init, body: large })
  expect(withLength.status).toBe(413)
  expect(await withLength.json()).toMatchObject({ statusCode: 413, message: 'The body is larger than 16 MB' })
  const stream = new Blob([large]).stream()
  // `duplex` is required for streams and missing in the platform's types.
  const streamed = { ...init, body: stream, duplex: 'half' }
  const untold = await lake.request('/v1/data/mutate/production', streamed)
  expect(untold.status).toBe(413)
})

test('a too deeply nested document is refused at any depth, and the lake keeps running', async () => {
  const lake = await startTestLake()
  const status = async (depth: number) => {
    const nested = '['.repeat(depth) + ']'.repeat(depth)
    const body = `{"mutations":[{"createOrReplace":{"_id":"deep","_type":"note","nested":${nested}}}]}`
    const init = { method: 'POST', body, token: lake.tokens.editor }
    return (await lake.request('/v1/data/mutate/production', init)).status
  }
  expect(await status(199)).toBe(200)
  for (const depth of [201, 5_000, 200_000]) expect(await status(depth), `${depth}`).toBe(400)
  const path = Array.from({ length: 300 }, () => 'a').join('.')
  const patching = lake.client
    .patch('deep')
    .set({ [path]: 1 })
    .commit()
  await expect(patching).rejects.toMatchObject({ statusCode: 400 })
  expect(await lake.client.fetch('count(*[@ match text::query("note")])')).toBe(1)
})

test('an unknown route is a JSON 404, with one log line per pattern', async () => {
  const lake = await startTestLake()
  for (const path of ['/v1/novelty/abc-1', '/v1/novelty/abc-2', '/v1/novelty/abc-1', '/outside']) {
    const answer = await lake.request(path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ statusCode: 404, error: 'Not Found' })
  }
  expect(lake.log.filter((line) => line.includes('novelty'))).toHaveLength(1)
  expect(lake.log).toHaveLength(2)
})

test('the error for a port in use names it', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const starting = startLake({ dataDir: await temporaryFolder(), port })
  await expect(starting).rejects.toThrow(`Port ${port} is taken`)
})

test('a second lake on the same folder is refused, and the first keeps running', async () => {
  const lake = await startTestLake()
  await expect(startLake({ dataDir: lake.dataDir, port: 0 })).rejects.toThrow('Another lake is running')
  expect((await lake.request('/v1/ping')).status).toBe(200)
})

test('close ends open streams', async () => {
  const dataDir = await temporaryFolder()
  const lake = await startLake({ dataDir, port: 0 })
  const stream = await fetch(`${lake.url}/v1/data/listen/production?query=*`)
  const reader = stream.body?.getReader()
  await reader?.read()
  await lake.close()
  await expect(fetch(`${lake.url}/v1/ping`)).rejects.toThrow()
})

test('a full disk is reported to the client in a sentence', async () => {
  const log: string[] = []
  const app = new Hono().post('/upload', () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  })
  app.onError(errorAnswer((line) => log.push(line)))
  const answer = await app.request('/upload', { method: 'POST' })
  expect(answer.status).toBe(507)
  expect(await answer.json()).toMatchObject({ message: expect.stringContaining('Nothing was written') })
  expect(log).toEqual([])
})

test('a dataset is created by its first accepted write, not by a refused one or a dry run', async () => {
  const lake = await startTestLake()
  const client = lake.client.withConfig({ dataset: 'later' })
  const names = async () => (await client.datasets.list()).map(({ name }) => name)
  await expect(client.patch('none').set({ a: 1 }).commit()).rejects.toMatchObject({ statusCode: 409 })
  await client.create({ _id: 'a', _type: 'note' }, { dryRun: true })
  expect(await names()).toEqual(['production'])
  await client.create({ _id: 'a', _type: 'note' })
  expect(await names()).toEqual(['later', 'production'])
  const empty = lake.client.withConfig({ dataset: 'empty' })
  await empty.mutate([])
  expect(await empty.fetch('*')).toEqual([])
})

test('two slashes, OPTIONS * and unsupported methods are answered', async () => {
  const lake = await startTestLake()
  const statusOf = (method: string, path: string) =>
    new Promise((resolve, reject) => {
      const sent = httpRequest({ host: '127.0.0.1', port: lake.port, method, path }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      sent.on('error', reject).end()
    })
  expect(await statusOf('GET', '//v1/ping')).toBe(200)
  expect(await statusOf('OPTIONS', '*')).toBe(204)
  expect(await statusOf('TRACE', '/v1/ping')).toBe(405)
})
