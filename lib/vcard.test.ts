import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { seedBranches } from './branch-finder/testing/seed-branches'
import type { Branch } from './content/branch'
import { branchVCard } from './vcard'

const url = 'https://www.example.org/branches/ahmedabad'
const ahmedabad = seedBranches[0]!

/** Parses a vCard with another implementation. */
function read(text: string) {
  const card = new ICAL.Component(ICAL.parse(text))
  const all = (name: string) => card.getAllProperties(name)
  return { text: (name: string) => card.getFirstPropertyValue(name), all }
}

test('every branch of the seed round-trips: name, numbers, address', () => {
  for (const branch of seedBranches) {
    const card = read(branchVCard({ branch, organization: 'DICS', url, language: 'en' }))
    expect(card.text('version')).toBe('4.0')
    expect(card.text('fn')).toBe(branch.name)
    expect(card.all('tel').map((tel) => tel.getFirstValue())).toEqual(
      branch.phones.map(({ number }) => `tel:${number}`),
    )
    const [, , street, city, state, pinCode, country] = card.text('adr') as unknown as string[]
    expect([street].flat().join(', ')).toContain(branch.address.premises.split(',')[0])
    expect([city, state, pinCode, country]).toEqual([
      branch.address.city,
      branch.address.state,
      branch.address.pinCode,
      'India',
    ])
  }
})

test('mobiles and landlines are distinguished, and one number is preferred', () => {
  const tels = read(branchVCard({ branch: ahmedabad, organization: 'DICS', url, language: 'en' })).all('tel')
  expect(tels.map((tel) => [tel.getFirstValue(), tel.getParameter('type')])).toEqual([
    ['tel:+918469231587', ['work', 'cell']],
    ['tel:+919586028957', ['work', 'cell']],
    ['tel:+917940098991', ['work', 'voice']],
  ])
  expect(tels.map((tel) => tel.getParameter('pref'))).toEqual(['1', undefined, undefined])
})

test('unknown values are omitted', () => {
  const card = branchVCard({ branch: ahmedabad, organization: undefined, url, language: 'en' })
  expect(card).not.toMatch(/^(ORG|EMAIL|GEO)/m)
})

test('commas, semicolons, backslashes and long lines in any script survive', () => {
  const name = 'A;b, c\\d '.repeat(10) + 'અમદાવાદ શાખા 😀'.repeat(10)
  const branch: Branch = { ...ahmedabad, name, geo: { lat: 23.034, lng: 72.556 }, email: 'a@example.org' }
  const card = branchVCard({ branch, organization: 'D; I, C', url, language: 'en' })
  for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(read(card).text('fn')).toBe(name)
  expect(read(card).text('geo')).toBe('geo:23.034,72.556')
  expect(read(card).text('email')).toBe('a@example.org')
})

test('the name, places and landmarks are in the language of the page', () => {
  const card = read(branchVCard({ branch: ahmedabad, organization: 'DICS', url, language: 'gu' }))
  expect(card.text('fn')).toBe(ahmedabad.translations?.gu?.name)
  expect((card.text('adr') as unknown as string[]).slice(3)).toEqual(['અમદાવાદ', 'ગુજરાત', '380009', 'ભારત'])
  expect(card.text('note')).toBe('ઇન્દુબેન ખાખરાવાલા સામે')
})
