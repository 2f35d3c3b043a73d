import { expect, test } from 'vitest'
import { slug } from '../../lib/content/fields'
import { slugify } from './slugify'

test.each([
  ['Russia-North Korea pact', 'russia-north-korea-pact'],
  ['  India’s Act East Policy: 10 years on!  ', 'indias-act-east-policy-10-years-on'],
  ['Café & Résumé (UPSC)', 'cafe-resume-upsc'],
  [
    'Inter-State Council under Article 263: composition, functions and recommendations of the Sarkaria Commission',
    'inter-state-council-under-article-263-composition-functions-and-recommendations-of-the-sarkaria',
  ],
])('“%s” becomes %s, which the rules accept', (title, expected) => {
  expect(slugify(title)).toBe(expected)
  expect(slug.safeParse(expected).success).toBe(true)
})

test('a title without Latin letters proposes nothing: the editor writes the slug', () => {
  expect(slugify('भारत')).toBe('')
})
