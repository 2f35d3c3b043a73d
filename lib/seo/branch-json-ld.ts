import type { EducationalOrganization, LocalBusiness, MergeLeafTypes, WithContext } from 'schema-dts'
import { localName } from '@/lib/branch-finder/local-names'
import { cityOf, landmarkText, streetLines } from '@/lib/branch-address'
import { weekdayNames } from '@/lib/content/branch/hours'
import type { Branch } from '@/lib/content/branch'
import { translated } from '@/lib/content/fields/translations'
import { imageUrl } from '@/lib/content/image-url'
import type { Settings } from '@/lib/content/settings'
import { pathsIn, type Language } from '@/lib/languages'
import { absoluteUrl } from './linked-data'
import { routes } from '@/lib/routes'

/** A branch has both types: schema.org has no type for a school with opening hours. */
export type TeachingBusiness = WithContext<
  MergeLeafTypes<
    [
      Extract<EducationalOrganization, { '@type': 'EducationalOrganization' }>,
      Extract<LocalBusiness, { '@type': 'LocalBusiness' }>,
    ]
  >
>

/**
 * The JSON-LD of a branch (https://schema.org/EducationalOrganization, https://schema.org/LocalBusiness): what the
 * record holds, and nothing else, with one @id in all languages. Undefined for a branch that has closed or moved.
 */
export function branchJsonLd(
  branch: Branch,
  settings: Settings | null,
  language: Language,
): TeachingBusiness | undefined {
  const { slug, address, phones, email, geo, hours, holidayHours, photos, status } = branch
  if (status === 'closed' || status === 'moved') return undefined
  const to = pathsIn(language)
  const streetAddress = [
    ...streetLines(address, language),
    ...address.landmarks.map((landmark) => landmarkText(landmark, language)),
  ].join(', ')
  const holidays = holidayHours.map(({ date, closed, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification' as const,
    validFrom: date,
    validThrough: date,
    // Equal opening and closing times mean closed.
    opens: closed ? '00:00' : (opens ?? '00:00'),
    closes: closed ? '00:00' : (closes ?? '00:00'),
  }))
  return {
    '@context': 'https://schema.org',
    '@type': ['EducationalOrganization', 'LocalBusiness'],
    '@id': absoluteUrl(routes.branch(slug)),
    name: translated(branch, 'name', language).text,
    url: absoluteUrl(to(routes.branch(slug))),
    telephone: phones.toSorted((a, b) => Number(b.primary) - Number(a.primary)).map(({ number }) => number),
    address: {
      '@type': 'PostalAddress',
      streetAddress,
      addressLocality: cityOf(address, language),
      addressRegion: localName(address.state, language),
      postalCode: address.pinCode,
      addressCountry: 'IN',
    },
    ...(settings && {
      parentOrganization: {
        '@type': 'EducationalOrganization',
        name: translated(settings, 'name', language).text,
        url: absoluteUrl(to(routes.home)),
      },
    }),
    ...(email && { email }),
    ...(geo && { geo: { '@type': 'GeoCoordinates', latitude: geo.lat, longitude: geo.lng } }),
    ...(hours.length > 0 && {
      openingHoursSpecification: hours.map(({ days: open, opens, closes }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: open.map((day) => weekdayNames[day]),
        opens,
        closes,
      })),
    }),
    ...(holidays.length > 0 && { specialOpeningHoursSpecification: holidays }),
    ...(photos.length > 0 && { image: photos.map((photo) => imageUrl(photo, { width: 1200 })) }),
  }
}
