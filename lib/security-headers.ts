/** A browser that has once come over TLS does so for a year. Other names of the domain are not ours to decide on. */
const secureTransport = { key: 'Strict-Transport-Security', value: 'max-age=31536000' }

/** What every answer carries, whatever it is; the policies for pages are in content-security-policy.ts. */
export const securityHeaders = (siteUrl = '') => [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)' },
  ...(siteUrl.startsWith('https:') ? [secureTransport] : []),
]
