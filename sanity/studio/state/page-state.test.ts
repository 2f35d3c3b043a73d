import { expect, test } from 'vitest'
import { pageState } from './page-state'

const now = Date.parse('2026-11-26T06:00:00Z')
const note = (publishedAt: string) => ({ _type: 'article', slug: { current: 'pact' }, publishedAt })
const draft = note('2026-11-27T01:30:00Z')
const nothing = { published: null, draft: null, wasPublished: false, now }

test('a note that lies ahead is scheduled, and nothing calls it published', () => {
  const state = pageState({ ...nothing, published: draft })
  expect(state?.says).toMatch(
    /^Scheduled for 27 November 2026 at 7:00.am, India’s time\. Until then visitors do not find \/current-affairs\/pact\.$/,
  )
  expect(state).not.toHaveProperty('path')
})

test('one that has appeared is on the site, at its address', () => {
  const published = note('2026-11-26T05:59:59Z')
  expect(pageState({ ...nothing, published })).toMatchObject({
    says: 'On the site.',
    path: '/current-affairs/pact',
  })
  expect(pageState({ ...nothing, published, draft })?.says).toBe(
    'On the site, without the changes in this draft.',
  )
})

test('one that was taken off says so, and a new one that it was never there', () => {
  expect(pageState({ ...nothing, draft, wasPublished: true })?.says).toMatch(/^Taken off the site/)
  expect(pageState({ ...nothing, draft })?.says).toBe('Not on the site yet.')
  expect(pageState({ ...nothing, draft, wasPublished: undefined })?.says).toBe('Not on the site.')
})

test('a document without a page has no such state', () => {
  expect(pageState({ ...nothing, published: { _type: 'author' } })).toBeUndefined()
  expect(pageState({ ...nothing, draft: { _type: 'settings' } })).toBeUndefined()
  expect(pageState(nothing)).toBeUndefined()
})
