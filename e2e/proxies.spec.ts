import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request as ask } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { until } from './content.ts'
import { expect, test } from './fixtures.ts'
import { findNginx, startNginx } from './nginx.ts'
import { pageTypes, unknownPages } from './page-types.ts'
import { enablePreviewUrl, previewHeaders } from './preview.ts'

/** Request headers set by proxies, as documented in their manuals. */
const proxies: Record<string, Record<string, string>> = {
  nginx: {
    'x-real-ip': '203.0.113.7',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'www.example.org',
  },
  Caddy: {
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'www.example.org',
    via: '2.0 Caddy',
  },
  Cloudflare: {
    'cf-connecting-ip': '203.0.113.7',
    'cf-ray': '8f0000000000-BOM',
    'cf-visitor': '{"scheme":"https"}',
    'cf-ipcountry': 'IN',
    'cdn-loop': 'cloudflare; loops=1',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'https',
  },
  Fly: {
    'fly-client-ip': '203.0.113.7',
    'fly-forwarded-port': '443',
    'fly-region': 'bom',
    'x-forwarded-for': '203.0.113.7, 198.51.100.1',
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
    'x-forwarded-ssl': 'on',
    via: '2 fly.io',
  },
  'an AWS load balancer': {
    'x-amzn-trace-id': 'Root=1-67891233-abcdef012345678912345678',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
  },
  'nobody who means well': {
    forwarded: 'for=203.0.113.7;host=elsewhere.example;proto=https',
    host: 'elsewhere.example',
    'x-forwarded-host': 'elsewhere.example',
    'x-forwarded-proto': 'gopher',
    'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
    'x-middleware-rewrite': '/studio',
    'x-invoke-path': '/studio',
    'x-invoke-status': '500',
    'x-matched-path': '/studio',
    'x-nextjs-data': '1',
    rsc: '1',
    'next-router-prefetch': '1',
    'next-action': '00',
  },
}

const addresses = [
  ...pageTypes.map(({ path }) => path),
  ...unknownPages,
  ...['/search', '/search?q=polity', '/branches/find?q=surat', '/branches/find?q=%F0%9F%98%80'],
  ...['/current-affairs/page/1', '/branches/', '//branches', '/%', '/%ff', '/current-affairs/%E0%A4%A'],
  ...['/feed.xml', '/sitemap.xml', '/robots.txt', '/manifest.webmanifest', '/cards/site.png', '/favicon.ico'],
  ...['/api/draft-mode/enable', '/_next/static/none.js', '/_next/image?url=%2Fx&w=64&q=75', '/_not-found'],
]

/** Sends a raw request and returns the response. */
async function raw(siteUrl: string, lines: string[], body = ''): Promise<string> {
  const { port } = new URL(siteUrl)
  const socket = connect(Number(port), '127.0.0.1')
  // Don't half-close the connection: the server would treat that as a client that has left.
  socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`)
  return text(socket)
}

const withoutDate = (answer: string) => answer.replace(/^Date: .*\r\n/m, '')

for (const [proxy, headers] of Object.entries(proxies))
  test(`the request headers of ${proxy} change no response`, async ({ world }) => {
    test.setTimeout(120_000)
    const extra = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const own = headers.host ? [] : ['Host: localhost']
    for (const address of addresses) {
      const answerTo = async (more: string[]) =>
        withoutDate(await raw(world.siteUrl, [`GET ${address} HTTP/1.1`, ...more]))
      // Request once to render the page; a publish of an earlier test may still be in progress.
      await answerTo(['Host: localhost'])
      let [plain, proxied] = ['', 'x']
      await until(async () => {
        plain = await answerTo(['Host: localhost'])
        proxied = await answerTo([...own, ...extra])
        return plain === proxied
      }).catch(() => {})
      expect(proxied, address).toBe(plain)
      expect(Number(/^HTTP\/1\.1 (\d+)/.exec(proxied)?.[1]), address).toBeLessThan(500)
      expect(proxied, address).not.toContain('elsewhere.example')
    }
  })

test('the site works the same behind nginx with TLS', async ({ world }) => {
  const program = findNginx()
  test.skip(!program, 'There is no nginx on this machine.')
  const nginx = await startNginx(program!, world.siteUrl, { tls: await selfSigned() })
  const get = (address: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; location: string | undefined; html: string }>((resolve, reject) => {
      ask(nginx.url + address, { rejectUnauthorized: false, headers }, (answer) => {
        const { statusCode: status = 0, headers } = answer
        text(answer).then((html) => resolve({ status, location: headers.location, html }), reject)
      })
        .once('error', reject)
        .end()
    })
  try {
    // nginx itself rejects invalid percent-encoding.
    for (const address of addresses.filter((address) => !/%(?![0-9a-f]{2})/i.test(address))) {
      const direct = await fetch(world.siteUrl + address, { redirect: 'manual' })
      const answer = await get(address)
      expect([answer.status, answer.location ?? null], address).toEqual([
        direct.status,
        direct.headers.get('location'),
      ])
    }
    expect((await get('/search?q=polity')).html).toMatch(/role="status"><strong>\d+ notes</)
    const begun = await get(await enablePreviewUrl(world, '/branches/surat'))
    expect(begun.status).toBe(307)
    expect(begun.location).toMatch(/^\/branches\/surat/)
    expect((await get('/branches/surat', await previewHeaders(world))).html).toContain('aria-label="Preview"')
    expect((await get('/studio')).status).toBe(200)
  } finally {
    await nginx.stop()
  }
})

/** A self-signed certificate. */
async function selfSigned() {
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-tls-'))
  const [key, certificate] = [path.join(folder, 'key'), path.join(folder, 'certificate')]
  const files = ['-keyout', key, '-out', certificate]
  const of = ['-subj', '/CN=localhost', '-days', '1', '-nodes', '-newkey', 'rsa:2048']
  execFileSync('openssl', ['req', '-x509', ...of, ...files], { stdio: 'ignore' })
  const made = { key: await readFile(key, 'utf8'), certificate: await readFile(certificate, 'utf8') }
  await rm(folder, { recursive: true, force: true })
  return made
}

for (const [method, target] of [
  ['OPTIONS', '*'],
  ['OPTIONS', '/branches'],
  ['TRACE', '/branches'],
  ['TRACE', '/feed.xml'],
  ['DELETE', '/'],
  ['PUT', '/studio'],
  ['POST', '/search'],
  ['POST', '/current-affairs/russia-north-korea-pact'],
])
  test(`${method} ${target} is refused, with the usual response headers`, async ({ world }) => {
    const answer = await raw(world.siteUrl, [`${method} ${target} HTTP/1.1`, 'Host: localhost'])
    expect(answer).toMatch(/^HTTP\/1\.1 405 /)
    for (const header of [
      'allow: GET, HEAD',
      'cache-control: no-store',
      'content-security-policy: default-src',
    ])
      expect(answer.toLowerCase()).toContain(header.toLowerCase())
  })

/** Sends an endless body until the site closes the connection, and returns the response and the bytes it accepted. */
function flood(siteUrl: string, head: string): Promise<{ answer: string; sent: number }> {
  const most = 64_000_000
  const part = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 'x'), Buffer.from('\r\n')])
  return new Promise((resolve) => {
    let [answer, sent] = ['', 0]
    const socket = connect(Number(new URL(siteUrl).port), '127.0.0.1')
    const send = () => {
      while (sent < most && socket.writable) {
        sent += part.length
        if (!socket.write(part)) return
      }
    }
    socket.on('data', (bytes) => (answer += bytes.toString()))
    socket.on('drain', send).on('error', () => {})
    socket.on('close', () => resolve({ answer, sent }))
    socket.write(`${head}\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n`)
    send()
  })
}

for (const [what, head, status] of [
  ['a page', 'GET /branches HTTP/1.1', 413],
  ['an address that takes none', 'POST /api/revalidate HTTP/1.1', 405],
  ['the end of a preview', 'POST /api/draft-mode/disable HTTP/1.1', 413],
  ['a preview', 'POST / HTTP/1.1\r\nCookie: __prerender_bypass=x', 413],
] as const)
  test(`an endless body to ${what} is refused before it is read`, async ({ world, request }) => {
    const { answer, sent } = await flood(world.siteUrl, head)
    // A client that goes on sending may lose the connection before it reads the response.
    if (answer) expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(sent).toBeLessThan(32_000_000)
    expect((await request.get('/branches')).status()).toBe(200)
  })

test('an unexpected body is refused with a clear message', async ({ world }) => {
  for (const [line, status] of [
    ['GET /branches', 413],
    ['HEAD /feed.xml', 413],
    ['POST /search', 405],
  ] as const) {
    const answer = await raw(
      world.siteUrl,
      [`${line} HTTP/1.1`, 'Host: localhost', 'Content-Length: 5'],
      'hello',
    )
    expect(answer, line).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer, line).toContain('content-security-policy: ')
  }
})
