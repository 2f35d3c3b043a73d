import { expect, test } from 'vitest'
import { samples } from '@/lib/content/testing/samples'
import { feedEntries } from './feed-entries'

const html = (await feedEntries([samples.article]))[0]!.html

test('an entry contains the whole article below its title', () => {
  for (const words of [
    'Russia and North Korea signed a treaty',
    '<h2>History</h2>',
    '<li>It was voided in 1991.</li>',
    '<caption>Treaties</caption>',
    'Article 51 is about self-defence.',
    'We the peoples of the United Nations',
    'Article 51: the right to self-defence',
    'It recognises the right to self-defence.',
    'Discuss the pact.',
    'Consider the following statements about pacts:',
    'Charter',
    'The year was 1961, not 1962.',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain('Russia-North Korea pact')
})

test('an entry is self-contained: no class, no id, only absolute URLs', () => {
  expect(html).not.toMatch(/ (class|id|style|aria-labelledby|tabindex)=/)
  const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address)
  expect(addresses).toContain('https://www.example.org/branches/surat')
  expect(addresses).toContain('https://www.mea.gov.in/')
  for (const address of addresses) expect(address).toMatch(/^https:\/\//)
})
