import { expect, test } from 'vitest'
import { daysBefore, formatDay, formatMoment, formatShortDay, isoDay, secondsLeftToday, today } from './dates'

test('a calendar day does not shift', () => {
  expect(formatDay('2024-06-19', 'en')).toBe('19 June 2024')
  expect(formatShortDay('2024-06-19')).toBe('19 Jun 2024')
  expect(isoDay('2024-06-19')).toBe('2024-06-19')
})

test('a moment belongs to the day in India, which starts five and a half hours before the day in UTC', () => {
  expect(isoDay('2024-06-19T18:29:59Z')).toBe('2024-06-19')
  expect(isoDay('2024-06-19T18:30:00Z')).toBe('2024-06-20')
  expect(formatDay('2024-06-19T18:30:00Z', 'en')).toBe('20 June 2024')
  expect(formatMoment('2024-06-19T13:00:00Z')).toBe('19 June 2024 at 6:30 pm')
})

test('days are subtracted across months and years', () => {
  expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29')
  expect(daysBefore('2025-01-03', 6)).toBe('2024-12-28')
})

test('the day ends at midnight in India', () => {
  expect(today(Date.parse('2024-06-19T18:30:00Z'))).toBe('2024-06-20')
  expect(secondsLeftToday(Date.parse('2024-06-19T18:29:59Z'))).toBe(1)
  expect(secondsLeftToday(Date.parse('2024-06-19T18:30:00Z'))).toBe(86_400)
})
