import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wellKnown } from './gazetteer'
import { placesOf } from './place'
import { placeAt, resolve } from './resolve'
import { addresses, everyDistrict, type Address } from './testing/addresses'
import { seedBranches } from './testing/seed-branches'
import { sameRegion } from './districts'

type Outcome = 'right' | 'ambiguous' | 'wrong'

const results = new Map<string, ReturnType<typeof resolve>>()
/** What the site finds for an address; each address is resolved once. */
function resolved(text: string) {
  const found = results.get(text) ?? resolve(text, seedBranches)
  results.set(text, found)
  return found
}

/** All of Delhi counts as a match for one of its districts: both get the same branch. */
function outcome({ text, district }: Address): Outcome {
  const found = resolved(text)
  if (found.kind === 'problem') return 'wrong'
  const places = placesOf(found.kind === 'place' ? found.place : found.choice)
  const isThere = places.some((place) => place.district && sameRegion(place.district, district))
  if (!isThere) return 'wrong'
  return found.kind === 'place' ? 'right' : 'ambiguous'
}

const seeds = [20261126, 1, 2]
const all = seeds.flatMap((seed) => addresses(seed, 12))
const byOutcome = (list: Address[], wanted: Outcome) =>
  list.filter((address) => outcome(address) === wanted).map(({ text }) => text)

test('the set has addresses of all 36 states and union territories', () => {
  expect(new Set(all.map(({ district }) => district.state)).size).toBe(36)
  expect(all).toHaveLength(3 * 12 * 36)
})

test('the slug of every result resolves to the same result', () => {
  for (const { text } of all) {
    const found = resolved(text)
    if (found.kind === 'problem') throw new Error(text)
    const named = found.kind === 'place' ? found.place : found.choice
    expect(placeAt(named.slug, seedBranches)?.slug, text).toBe(named.slug)
  }
})

test('any combination of names resolves to a slug with a page', () => {
  const words = [
    ...[
      'Surat',
      'Pratapgarh',
      'Udaipur',
      'Kalol',
      'Mandvi',
      'Vesu',
      'Rampura',
      'Delhi',
      'New Delhi',
      'Dwarka',
    ],
    ...[
      'Rajasthan',
      'U.P.',
      'Gujarat',
      'Goa',
      'MP',
      'Raj',
      'Manipur',
      'Chandigarh',
      'Tripura',
      'Rajkoat',
      'Bharchu',
    ],
    ...['380009', '110 001', '395-007', '999999', '98250 12345', 'B-201', 'Road', 'near', 'Hotel'],
  ]
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(', ', ' ', '\n', ' - ')), { maxLength: 7 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(text, (query) => {
      const found = resolve(query, seedBranches)
      if (found.kind === 'problem') return
      const named = found.kind === 'place' ? found.place : found.choice
      expect(placeAt(named.slug, seedBranches)).toEqual(named)
    }),
    { seed: 1, numRuns: 2000 },
  )
})

test('no address resolves to another district', () => {
  expect(byOutcome(all, 'wrong')).toEqual([])
})

test.each(['PIN code', 'state'] as const)('an address with a %s is unambiguous', (part) => {
  const decidable = all.filter(({ identifiedBy }) => identifiedBy === part)
  expect(decidable.length).toBeGreaterThan(300)
  expect(byOutcome(decidable, 'ambiguous')).toEqual([])
})

test('a district name alone is ambiguous only if other places share it', () => {
  const ambiguous = all.filter(
    (address) => address.identifiedBy === 'district' && outcome(address) === 'ambiguous',
  )
  const twins = wellKnown.flatMap(({ place }) => (place.kind === 'choice' ? [place.name] : []))
  expect(twins).toEqual(expect.arrayContaining(ambiguous.map(({ district }) => district.name)))
})

test('every district in the table is found by its name and state', () => {
  const districts = everyDistrict()
  expect(districts.length).toBeGreaterThan(640)
  expect(byOutcome(districts, 'wrong')).toEqual([])
  expect(byOutcome(districts, 'ambiguous')).toEqual([])
})
