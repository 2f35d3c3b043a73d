import { expect, test } from 'vitest'
import { normalized } from './normalized'

test.each([
  ['url', 'pib.gov.in', 'https://pib.gov.in'],
  [
    'archivedUrl',
    'web.archive.org/web/2026/https://pib.gov.in',
    'https://web.archive.org/web/2026/https://pib.gov.in',
  ],
  ['url', ' www.mea.gov.in/a?b=c ', 'https://www.mea.gov.in/a?b=c'],
  ['href', 'pib.gov.in/release', 'https://pib.gov.in/release'],
  ['url', 'https://pib.gov.in/', 'https://pib.gov.in/'],
  ['url', 'ministry of finance', 'ministry of finance'],
  ['href', 'mailto:a@example.org', 'mailto:a@example.org'],
  ['href', 'a@example.org', 'a@example.org'],
  ['number', '079-40098991', '+917940098991'],
  ['number', '98250 12345', '+919825012345'],
  ['number', '+91 98250-12345', '+919825012345'],
  ['number', '12345', '12345'],
  ['number', '+44 7911 123456', '+44 7911 123456'],
  ['opens', '9 am', '09:00'],
  ['closes', '6.30 p.m.', '18:30'],
  ['opens', '12 am', '00:00'],
  ['opens', '9:30', '09:30'],
  ['opens', '9', '9'],
  ['opens', '13 pm', '13 pm'],
  ['title', '9 am', '9 am'],
])('in a field “%s”, “%s” becomes “%s”', (field, text, expected) => {
  expect(normalized(field, text)).toBe(expected)
})
