import { expect, test } from 'vitest'
import { authorLinkedData } from './author-linked-data'

const author = {
  _id: 'author',
  _rev: '1',
  name: 'Asha Patel',
  slug: 'asha-patel',
  role: 'Teacher of polity',
  qualifications: 'MA in political science',
  bio: null,
  translations: null,
  photo: null,
}
const first = (data: ReturnType<typeof authorLinkedData>) => data['@graph'][0]

test('a person has the role and the qualifications that the page shows', () => {
  expect(first(authorLinkedData(author, 'en'))).toMatchObject({
    '@type': 'Person',
    name: 'Asha Patel',
    url: expect.stringMatching(/\/authors\/asha-patel$/),
    jobTitle: 'Teacher of polity',
    hasCredential: { name: 'MA in political science' },
  })
})

test('a desk is an organization, which has no role', () => {
  const desk = first(authorLinkedData({ ...author, name: 'Polity desk' }, 'en'))
  expect(desk).toMatchObject({ '@type': 'Organization', name: 'Polity desk' })
  expect(desk).not.toHaveProperty('jobTitle')
})

test('the breadcrumb and the URL are in the language of the page, the @id is the same in all', () => {
  const data = authorLinkedData(author, 'gu')
  expect(first(data)).toMatchObject({
    '@id': expect.stringMatching(/\.org\/authors\/asha-patel#author$/),
    url: expect.stringMatching(/\/gu\/authors\/asha-patel$/),
  })
  expect(data['@graph'][1]).toMatchObject({
    itemListElement: [{ name: 'મુખપૃષ્ઠ' }, { name: 'લેખકો' }, { name: 'Asha Patel' }],
  })
})
