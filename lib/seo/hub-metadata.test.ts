import { expect, test } from 'vitest'
import { surat } from '@/components/branch/branch.fixtures'
import { settings } from '@/components/layout/layout.fixtures'
import { branchesMetadata, withOffer } from './hub-metadata'

const delhi = { ...surat, city: 'New Delhi', state: 'Delhi' }

test('a hub says what the institute offers and where, if there is room', () => {
  expect(withOffer('All notes.', settings, [surat, delhi])).toBe(
    'All notes. DICS: civil services coaching in Gujarat and Delhi.',
  )
  expect(withOffer('All notes.', settings, [])).toBe('All notes. DICS: civil services coaching.')
  const long = `${'A word and another. '.repeat(6)}The end.`
  expect(withOffer(long, settings, [surat])).toBe(long)
})

test('without an offer in the settings a hub speaks of itself only', () => {
  for (const unknown of [null, { ...settings, offer: null }])
    expect(withOffer('All notes.', unknown, [surat])).toBe('All notes.')
})

test('the list of branches names the offer and the cities, each once', () => {
  expect(branchesMetadata(settings, [surat, surat, delhi])).toMatchObject({
    title: 'Branches in Gujarat and Delhi',
    description:
      'DICS, civil services coaching in Surat and New Delhi: addresses, telephone numbers and directions.',
  })
  expect(branchesMetadata(null, [])).toMatchObject({
    title: 'Branches',
    description: 'Branches: addresses, telephone numbers and directions.',
  })
})
