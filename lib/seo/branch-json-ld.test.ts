import { expect, test } from 'vitest'
import { seedBranches } from '@/lib/branch-finder/testing/seed-branches'
import type { Branch } from '@/lib/content/branch'
import { branchJsonLd } from './branch-json-ld'

const ahmedabad = seedBranches[0]!

test('contains what the record holds, and nothing else', () => {
  expect(branchJsonLd(ahmedabad, null, 'en')).toEqual({
    '@context': 'https://schema.org',
    '@type': ['EducationalOrganization', 'LocalBusiness'],
    '@id': 'https://www.example.org/branches/ahmedabad',
    name: 'DICS Ahmedabad',
    url: 'https://www.example.org/branches/ahmedabad',
    telephone: ['+918469231587', '+919586028957', '+917940098991'],
    address: {
      '@type': 'PostalAddress',
      streetAddress:
        '506, 3rd EYE THREE (III), Girish Cold Drink Cross Road, CG Road, Navrangpura, Opposite Induben Khakhrawala',
      addressLocality: 'Ahmedabad',
      addressRegion: 'Gujarat',
      postalCode: '380009',
      addressCountry: 'IN',
    },
  })
})

test('contains opening hours, holidays and coordinates if they are known', () => {
  const known: Branch = {
    ...ahmedabad,
    geo: { lat: 23.034, lng: 72.556 },
    hours: [{ _key: 'a', days: ['Mo', 'Sa'], opens: '09:00', closes: '18:30' }],
    holidayHours: [
      {
        ...{ _key: 'b', date: '2026-11-08', closed: true as const, opens: null, closes: null },
        ...{ note: 'Diwali', translations: null },
      },
    ],
  }
  expect(branchJsonLd(known, null, 'en')).toMatchObject({
    geo: { latitude: 23.034, longitude: 72.556 },
    openingHoursSpecification: [{ dayOfWeek: ['Monday', 'Saturday'], opens: '09:00', closes: '18:30' }],
    specialOpeningHoursSpecification: [
      { validFrom: '2026-11-08', validThrough: '2026-11-08', opens: '00:00', closes: '00:00' },
    ],
  })
})

test.each(['closed', 'moved'] as const)('a branch that is %s has no JSON-LD', (status) => {
  expect(branchJsonLd({ ...ahmedabad, status }, null, 'en')).toBeUndefined()
})

test('has the same @id in another language, and its URL and places in that language', () => {
  expect(branchJsonLd(ahmedabad, null, 'gu')).toMatchObject({
    '@id': 'https://www.example.org/branches/ahmedabad',
    url: 'https://www.example.org/gu/branches/ahmedabad',
    address: {
      addressLocality: 'અમદાવાદ',
      addressRegion: 'ગુજરાત',
      streetAddress: expect.stringMatching(/સામે$/),
    },
  })
})
