/** HSTS for a year, without subdomains, which belong to others. */
const hsts = { key: 'Strict-Transport-Security', value: 'max-age=31536000' }

/** Headers of every response; the policies for pages are in content-security-policy.ts. */
export const securityHeaders = (siteUrl = '') => [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)' },
  ...(siteUrl.startsWith('https:') ? [hsts] : []),
]
