import { expect, test } from 'vitest'
import type { Branch } from '@/lib/content/branch'
import { reasonInWords, placeInWords } from './explain'
import { pinCodePlace, type Place } from './place'
import { rank } from './rank'
import { resolve } from './resolve'
import { seedBranches } from './testing/seed-branches'

function placeOf(query: string, branches: Branch[] = seedBranches): Place {
  const found = resolve(query, branches)
  if (found.kind !== 'place') throw new Error(`${query} is ambiguous`)
  return found.place
}
const first = (query: string, branches: Branch[]) =>
  rank(placeOf(query, branches), branches).suggested?.branch.slug

/** The seed with one branch changed. */
const changed = (slug: string, change: Partial<Branch>) =>
  seedBranches.map((branch) => (branch.slug === slug ? { ...branch, ...change } : branch))

const surat = seedBranches.find(({ slug }) => slug === 'surat')!
const rajkot: Branch = {
  ...surat,
  _id: 'branch-rajkot',
  name: 'DICS Rajkot',
  slug: 'rajkot',
  city: 'Rajkot',
  address: {
    ...surat.address,
    premises: '1, Sadar',
    locality: 'Sadar',
    landmarks: [],
    city: 'Rajkot',
    pinCode: '360001',
  },
  serviceDistricts: [],
}

test('a branch’s districts outrank straight-line distance across the Gulf of Khambhat', () => {
  const bhavnagar = pinCodePlace('364001')!
  const byLine = rank(bhavnagar, changed('ahmedabad', { serviceDistricts: [] })).suggested
  expect(byLine).toMatchObject({ branch: { slug: 'surat' }, reason: 'nearest' })
  const byRecord = rank(bhavnagar, seedBranches).suggested!
  expect(byRecord).toMatchObject({ branch: { slug: 'ahmedabad' }, reason: 'district' })
  expect(reasonInWords(bhavnagar, byRecord, 'en')).toBe(', the nearest by road (about 150 km, straight line)')
})

test('all other branches are listed, in their usual order or nearest first if distance decides', () => {
  const slugs = (query: string) => rank(placeOf(query), seedBranches).others.map(({ branch }) => branch.slug)
  expect(slugs('Bhavnagar')).toEqual(['gandhinagar', 'vadodara', 'surat', 'new-delhi'])
  expect(slugs('Jaipur')).toEqual(['gandhinagar', 'ahmedabad', 'vadodara', 'surat'])
})

test('a new branch is found by its PIN code, city, area and districts', () => {
  const branches = [...seedBranches, rajkot]
  expect(first('360001', branches)).toBe('rajkot')
  expect(first('Rajkot', branches)).toBe('rajkot')
  expect(first('sadar rajkot', branches)).toBe('rajkot')
  expect(first('Morbi', branches)).toBe('ahmedabad')
  const serving = changed('ahmedabad', { serviceDistricts: ['Ahmedabad'] })
  expect(first('Morbi', [...serving, { ...rajkot, serviceDistricts: ['Morvi', 'kachchh, gujarat'] }])).toBe(
    'rajkot',
  )
  expect(first('370001', [...serving, { ...rajkot, serviceDistricts: ['Morvi', 'kachchh, gujarat'] }])).toBe(
    'rajkot',
  )
})

test('a branch whose PIN code is missing in the table is found by it', () => {
  const branches = changed('surat', { address: { ...surat.address, pinCode: '394999' } })
  expect(first('394999', branches)).toBe('surat')
  expect(rank(placeOf('Mumbai', branches), branches).suggested?.branch.slug).toBe('vadodara')
})

test('a moved branch is replaced by its successor; a closed one by the nearest', () => {
  const movedTo = { _id: 'branch-vadodara', name: 'DICS Vadodara', slug: 'vadodara', translations: null }
  expect(first('Valsad', changed('surat', { status: 'moved', movedTo }))).toBe('vadodara')
  expect(first('394510', changed('surat', { status: 'moved', movedTo }))).toBe('vadodara')
  expect(first('Vapi', changed('surat', { status: 'closed' }))).toBe('vadodara')
  expect(first('Surat', changed('surat', { status: 'temporarilyClosed' }))).toBe('vadodara')
})

test('a new branch that serves the districts of a moved or closed one takes precedence over its successor', () => {
  const movedTo = { _id: 'branch-vadodara', name: 'DICS Vadodara', slug: 'vadodara', translations: null }
  const successor = { ...rajkot, serviceDistricts: ['Surat', 'Valsad'] }
  for (const change of [{ status: 'closed' as const }, { status: 'moved' as const, movedTo }]) {
    expect(first('Valsad', [...changed('surat', change), successor])).toBe('rajkot')
    expect(first('Navsari', [...changed('surat', change), successor])).not.toBe('surat')
  }
})

test('a branch with every district of Delhi serves all of Delhi', () => {
  expect(rank(placeOf('Delhi'), seedBranches).suggested).toMatchObject({
    branch: { slug: 'new-delhi' },
    reason: 'district',
  })
  const half = [...seedBranches, { ...rajkot, serviceDistricts: ['Old Delhi'] }].map((branch) =>
    branch.slug === 'new-delhi'
      ? { ...branch, serviceDistricts: branch.serviceDistricts.filter((name) => name !== 'Old Delhi') }
      : branch,
  )
  expect(rank(placeOf('Delhi'), half).suggested?.reason).toBe('nearest')
})

test('a cycle of moved branches ends', () => {
  const to = (slug: string) => ({ _id: `branch-${slug}`, name: slug, slug, translations: null })
  const circle = changed('surat', { status: 'moved', movedTo: to('vadodara') }).map((branch) =>
    branch.slug === 'vadodara' ? { ...branch, status: 'moved' as const, movedTo: to('surat') } : branch,
  )
  expect(first('Valsad', circle)).toBe('ahmedabad')
})

test('without an open branch nothing is suggested', () => {
  const place = pinCodePlace('364001')!
  expect(rank(place, [])).toEqual({ others: [] })
  const closed = seedBranches.map((branch) => ({ ...branch, status: 'closed' as const }))
  expect(rank(place, closed).suggested).toBeUndefined()
  expect(rank(place, closed).others).toHaveLength(closed.length)
})

test('a place is labelled with its district, and with its state outside Gujarat', () => {
  expect(placeInWords(placeOf('364001'), 'en')).toBe('364001 (Bhavnagar district)')
  expect(placeInWords(placeOf('Bhuj'), 'en')).toBe('Bhuj (Kutch district)')
  expect(placeInWords(placeOf('Bombay'), 'en')).toBe('Mumbai district, Maharashtra')
  expect(placeInWords(placeOf('110060'), 'en')).toBe('110060 (Delhi)')
})

test('a long distance is rounded and labelled as a straight line', () => {
  const chennai = placeOf('Madras')
  expect(reasonInWords(chennai, rank(chennai, seedBranches).suggested!, 'en')).toMatch(
    /^, the nearest \(about 1,\d\d0 km, straight line\)$/,
  )
})
