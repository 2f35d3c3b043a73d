import { expect, test } from 'vitest'
import { isSilence, type LinkAnswer } from './answers'
import { linkReport } from './report'

const answer = (url: string, code: string, since = '2026-11-27T06:00:00Z'): LinkAnswer => ({
  ...{ url, code, since, askedAt: '2026-11-27T06:00:00Z' },
})

test('each failing link is named with its reason and its dates', () => {
  const report = linkReport([
    answer('https://a.in/', '200'),
    answer('https://b.in/', '404'),
    answer('https://c.in/', 'timeout', '2026-11-20T06:00:00Z'),
    answer('https://d.in/', 'EAI_AGAIN'),
    answer('https://e.in/', '403'),
    answer('https://f.in/', 'EPROTO'),
  ])
  expect(report).toBe(`Dead:
  https://b.in/
    The page does not exist (404). Asked on 27 Nov 2026, failing since 27 Nov 2026.
  https://c.in/
    The site does not answer in time. Asked on 27 Nov 2026, failing since 20 Nov 2026.

Without an answer now; dead if this lasts 3 days:
  https://d.in/
    The name of the site can’t be looked up. Asked on 27 Nov 2026, failing since 27 Nov 2026.

Unclear; open these in a browser:
  https://e.in/
    The site refuses programs (403). Asked on 27 Nov 2026, failing since 27 Nov 2026.
  https://f.in/
    The site can’t be asked (EPROTO). Asked on 27 Nov 2026, failing since 27 Nov 2026.

Of 6 links: 1 answer, 2 dead, 1 without an answer now, 2 unclear.`)
})

test('links that all answer make a short report', () => {
  expect(linkReport([answer('https://a.in/', '200')])).toBe(
    'Of 1 links: 1 answer, 0 dead, 0 without an answer now, 0 unclear.',
  )
})

test('only the silence of several sites tells of a missing network', () => {
  const silent = ['a', 'b', 'c'].map((name) => ({ url: `https://${name}.in/`, code: 'ENOTFOUND' }))
  expect(isSilence(silent)).toBe(true)
  expect(isSilence(silent.slice(1))).toBe(false)
  expect(isSilence([...silent, { url: 'https://d.in/', code: '404' }])).toBe(false)
  expect(isSilence([])).toBe(false)
})
