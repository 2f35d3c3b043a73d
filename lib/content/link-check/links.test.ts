import { expect, test } from 'vitest'
import { documents } from '../testing/documents'
import { ask } from '../testing/lake'
import { answersDocument, deadLinkReason, type LinkAnswer } from './answers'
import { dueLinks, linksQuery, parseLinks, withAnswers } from './links'

const now = Date.parse('2026-11-27T06:00:00Z')
const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toISOString()
const answer = (url: string, code: string, hours: number, since = hours): LinkAnswer => ({
  ...{ url, code, askedAt: hoursAgo(hours), since: hoursAgo(since) },
})
const [source, archived, text] = [
  'https://www.un.org/',
  'https://web.archive.org/web/2024/https://www.un.org/',
  'https://www.mea.gov.in/',
]

test('the links of sources and texts are read once each, with the answers', async () => {
  const stored = answersDocument([answer(source, '404', 30)])
  const invalid = { ...documents.article, _id: 'b', sources: [{ url: 'no address' }, { url: 7 }], body: null }
  const result = await ask([documents.article, documents.article, invalid, stored], linksQuery, {})
  expect(parseLinks(result)).toEqual({ links: [source, archived, text], answers: stored.answers })
  expect(parseLinks(await ask([], linksQuery, {}))).toEqual({ links: [], answers: [] })
})

test('links that were never checked are due first, then those checked longest ago', () => {
  const answers = [answer('a', '200', 30), answer('b', '404', 2), answer('c', '200', 50)]
  expect(dueLinks({ links: ['a', 'b', 'c', 'd'], answers }, now)).toEqual(['d', 'c', 'a'])
})

test('a result keeps the time since when the link fails; results for other links are dropped', () => {
  const links = {
    links: ['a', 'b', 'c'],
    answers: [answer('a', '500', 30, 90), answer('b', '200', 30, 90), answer('old', '200', 30)],
  }
  const asked = [
    { url: 'a', code: 'timeout' },
    { url: 'b', code: '404' },
    { url: 'c', code: '200' },
  ]
  const askedAt = new Date(now).toISOString()
  expect(withAnswers(links, asked, new Date(now))).toEqual([
    { url: 'a', code: 'timeout', askedAt, since: hoursAgo(90) },
    { url: 'b', code: '404', askedAt, since: askedAt },
    { url: 'c', code: '200', askedAt, since: askedAt },
  ])
})

test.each<[code: string, days: number, dead: boolean]>([
  ['404', 0, true],
  ['CERT_HAS_EXPIRED', 0, true],
  ['timeout', 2, false],
  ['timeout', 3, true],
  ['503', 3, true],
  ['ENOTFOUND', 1, false],
  ['403', 30, false],
  ['429', 30, false],
  // Browsers fetch the missing certificate themselves.
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 30, false],
  ['200', 30, false],
])('after %s for %i days a link is dead: %s', (code, days, dead) => {
  expect(deadLinkReason(answer('a', code, 0, days * 24)) !== undefined).toBe(dead)
})
