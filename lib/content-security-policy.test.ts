import { expect, test } from 'vitest'
import { previewPolicy, publicPolicy, studioPolicy, workerPolicy } from './content-security-policy'

const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((line) => line.startsWith(`${name} `))
    ?.split(' ')
    .slice(1)

const hosted = {}
const local = { contentOrigin: 'http://127.0.0.1:3900' }
const policies = [publicPolicy(hosted), previewPolicy(hosted, 'n'), studioPolicy(hosted, 'n')]

test.each(policies)('every policy forbids framing by other sites and denies by default: %#', (policy) => {
  expect(directive(policy, 'default-src')).toEqual(["'none'"])
  expect(directive(policy, 'frame-ancestors')).toEqual(["'self'"])
  expect(directive(policy, 'script-src')?.join()).not.toMatch(/unsafe|https?:|\*/)
})

test('a public page loads only files of the site, and images of the image server', () => {
  expect(directive(publicPolicy(hosted), 'script-src')).toEqual(["'self'"])
  expect(directive(publicPolicy(hosted), 'img-src')).toContain('https://cdn.sanity.io')
  expect(directive(publicPolicy(local), 'img-src')).toEqual(["'self'", 'data:', 'http://127.0.0.1:3900'])
})

test('only the service worker itself loads images by script, and only on public pages', () => {
  expect(directive(publicPolicy(local), 'worker-src')).toEqual(["'self'"])
  expect(directive(previewPolicy(local, 'n'), 'worker-src')).toEqual(["'none'"])
  expect(directive(publicPolicy(local), 'connect-src')).toEqual(["'self'"])
  expect(directive(workerPolicy(local), 'connect-src')).toEqual(["'self'", 'http://127.0.0.1:3900'])
  expect(directive(workerPolicy(hosted), 'connect-src')).toEqual(["'self'", 'https://cdn.sanity.io'])
})

test('a nonce allows React’s scripts', () => {
  expect(directive(previewPolicy(hosted, 'abc'), 'script-src')).toEqual(["'self'", "'nonce-abc'"])
  expect(directive(studioPolicy({ development: true }, 'abc'), 'script-src')).toContain("'nonce-abc'")
})

test('the built Studio runs only files of the site', () => {
  expect(directive(studioPolicy(hosted, 'abc'), 'script-src')).toEqual(["'self'"])
})

test('the Studio can reach every port of a local lake', () => {
  expect(directive(studioPolicy(local, 'n'), 'connect-src')).toEqual(
    expect.arrayContaining(['http://127.0.0.1:*', 'ws://127.0.0.1:*']),
  )
})

test('in development eval is allowed, because the tools need it', () => {
  expect(directive(publicPolicy({ development: true }), 'script-src')).toContain("'unsafe-eval'")
})
