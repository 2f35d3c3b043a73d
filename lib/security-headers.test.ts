import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers'

const names = (siteUrl?: string) => securityHeaders(siteUrl).map(({ key }) => key)

test('a site with TLS sends HSTS, one without does not', () => {
  expect(names('https://www.example.org')).toContain('Strict-Transport-Security')
  expect(names('http://localhost:3000')).not.toContain('Strict-Transport-Security')
  expect(names()).toEqual(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'])
})
