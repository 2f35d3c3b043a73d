import { expect, test } from 'vitest'
import { pathOnThisSite } from './path-on-this-site'

test.each([
  ['/branches/surat?a=b#c', '/branches/surat?a=b#c'],
  ['branches', '/branches'],
  ['', '/'],
  ['http://[', '/'],
  ['https://evil.example/branches', '/branches'],
  ['//evil.example/branches', '/branches'],
  ['/\\evil.example', '/'],
  ['\\\\evil.example', '/'],
  ['http://localhost//evil.example', '/evil.example'],
  ['/.//evil.example', '/evil.example'],
  ['/./\\/evil.example', '/evil.example'],
  ['/%09//evil.example', '/%09//evil.example'],
  ['/\t//evil.example', '/'],
  ['javascript:alert(1)', '/alert(1)'],
])('%j stays on this site: %s', (address, path) => {
  expect(pathOnThisSite(address)).toBe(path)
  // Resolve it as a browser resolves a Location header.
  expect(new URL(pathOnThisSite(address), 'https://www.example.org/x').origin).toBe('https://www.example.org')
})
