import { expect, test } from 'vitest'
import { pageState } from './page-state'

const now = Date.parse('2026-11-26T06:00:00Z')
const article = (publishedAt: string) => ({ _type: 'article', slug: { current: 'pact' }, publishedAt })
const draft = article('2026-11-27T01:30:00Z')
const nothing = { published: null, draft: null, wasPublished: false, now }

test('an article with a future publication time is scheduled, not published', () => {
  const state = pageState({ ...nothing, published: draft })
  expect(state?.message).toMatch(
    /^Scheduled for 27 November 2026 at 7:00.am, India’s time\. Until then visitors can’t see \/current-affairs\/pact\.$/,
  )
  expect(state).not.toHaveProperty('path')
})

test('an article whose time has passed is on the site, at its path', () => {
  const published = article('2026-11-26T05:59:59Z')
  expect(pageState({ ...nothing, published })).toMatchObject({
    message: 'On the site.',
    path: '/current-affairs/pact',
  })
  expect(pageState({ ...nothing, published, draft })?.message).toBe(
    'On the site, without the changes in this draft.',
  )
})

test('an unpublished article says so; a new one says that it was never published', () => {
  expect(pageState({ ...nothing, draft, wasPublished: true })?.message).toMatch(/^Taken off the site/)
  expect(pageState({ ...nothing, draft })?.message).toBe('Not on the site yet.')
  expect(pageState({ ...nothing, draft, wasPublished: undefined })?.message).toBe('Not on the site.')
})

test('a document without a page has no public state', () => {
  expect(pageState({ ...nothing, published: { _type: 'author' } })).toBeUndefined()
  expect(pageState({ ...nothing, draft: { _type: 'settings' } })).toBeUndefined()
  expect(pageState(nothing)).toBeUndefined()
})
