import { expect, test } from 'vitest'
import { dayInIndia, monthsBetween } from './days'

test('a day begins at midnight in India', () => {
  const today = { from: '2026-11-23T18:30:00.000Z', until: '2026-11-24T18:30:00.000Z' }
  expect(dayInIndia(Date.parse('2026-11-23T18:30:00Z'))).toEqual(today)
  expect(dayInIndia(Date.parse('2026-11-24T18:29:59Z'))).toEqual(today)
})

test('months are calendar months in India, newest first, across the end of a year', () => {
  const months = monthsBetween('2025-11-30T18:29:00Z', '2025-12-31T18:30:00Z')
  expect(months.map(({ id, title }) => `${id} ${title}`)).toEqual([
    '2026-01 January 2026',
    '2025-12 December 2025',
    '2025-11 November 2025',
  ])
  expect(months[1]).toMatchObject({ from: '2025-11-30T18:30:00.000Z', until: '2025-12-31T18:30:00.000Z' })
})
