import type { Branch } from '@/lib/content/branch'
import { withoutStega } from '@/lib/content/preview/stega'

/** Opens directions to a branch in the visitor's map app (Google Maps URLs, `dir` action). */
export function directionsHref({ geo, address }: Pick<Branch, 'geo' | 'address'>): string {
  const { premises, street, locality, city, state, pinCode } = address
  const destination = geo
    ? `${geo.lat},${geo.lng}`
    : [premises, street, locality, `${city} ${pinCode}`, state].filter(Boolean).join(', ')
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination: withoutStega(destination) })}`
}
