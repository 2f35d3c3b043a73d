import { expect, test } from 'vitest'
import { nextSlug } from './slug-from-title'

const withSlug = (current: string) => ({ _type: 'article', slug: { _type: 'slug', current } })

test('a document without a slug gets one from its title, in Indian languages too', () => {
  expect(nextSlug({}, '', 'Russia-North Korea pact')).toBe('russia-north-korea-pact')
  expect(nextSlug({ slug: { _type: 'slug' } }, '', 'ભારત અને ગુજરાત')).toBe('bharat-ane-gujarat')
})

test('it follows the title as long as nobody wrote another one', () => {
  expect(nextSlug(withSlug('russia-pact'), 'Russia pact', 'Russia-North Korea pact')).toBe(
    'russia-north-korea-pact',
  )
  expect(nextSlug(withSlug('korea'), 'Russia pact', 'Russia-North Korea pact')).toBeUndefined()
})

test('nothing is proposed for the same title or for one without letters', () => {
  expect(nextSlug(withSlug('russia-pact'), 'Russia pact', 'Russia pact')).toBeUndefined()
  expect(nextSlug({}, '', '')).toBeUndefined()
})
