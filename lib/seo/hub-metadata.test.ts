import { expect, test } from 'vitest'
import { surat } from '@/components/branch/branch.fixtures'
import { settings } from '@/components/layout/layout.fixtures'
import { branchesMetadata, withOffer } from './hub-metadata'

const delhi = { ...surat, city: 'New Delhi', state: 'Delhi' }

test('a hub says what the institute offers and where, if there is room', () => {
  expect(withOffer('All notes.', settings, [surat, delhi], 'en')).toBe(
    'All notes. DICS: civil services coaching in Gujarat and Delhi.',
  )
  expect(withOffer('All notes.', settings, [], 'en')).toBe('All notes. DICS: civil services coaching.')
  const long = `${'A word and another. '.repeat(6)}The end.`
  expect(withOffer(long, settings, [surat], 'en')).toBe(long)
})

test('without an offer in the settings a hub speaks of itself only', () => {
  for (const unknown of [null, { ...settings, offer: null }])
    expect(withOffer('All notes.', unknown, [surat], 'en')).toBe('All notes.')
})

test('the list of branches names the offer and the cities, each once', () => {
  expect(branchesMetadata(settings, [surat, surat, delhi], 'en')).toMatchObject({
    title: 'Branches in Gujarat and Delhi',
    description:
      'DICS, civil services coaching in Surat and New Delhi: addresses, telephone numbers and directions.',
  })
  expect(branchesMetadata(null, [], 'en')).toMatchObject({
    title: 'Branches',
    description: 'Branches: addresses, telephone numbers and directions.',
  })
})

test('in another language the places are in it, and nothing that is written in English only', () => {
  expect(branchesMetadata(settings, [surat, delhi], 'gu')).toMatchObject({
    title: 'ગુજરાત અને દિલ્હીમાં શાખાઓ',
    description: 'સુરત અને નવી દિલ્હીમાં DICS, સિવિલ સેવા કોચિંગ: સરનામાં, ફોન નંબર અને રસ્તો.',
    alternates: { canonical: '/gu/branches' },
  })
  expect(withOffer('બધી નોંધો.', settings, [surat], 'gu')).toBe(
    'બધી નોંધો. DICS: ગુજરાતમાં સિવિલ સેવા કોચિંગ.',
  )
  expect(withOffer('બધી નોંધો.', { ...settings, translations: null }, [surat], 'gu')).toBe('બધી નોંધો.')
})
