import { expect, test } from 'vitest'
import { formatMonth, isMonth, monthBounds, monthOf, monthsBetween } from './month'

test.each(['2024-06', '1999-12', '2024-01', '2999-12'])('%s is a month', (month) => {
  expect(isMonth(month)).toBe(true)
})

test.each([
  '2024-00',
  '2024-13',
  '2024-6',
  '24-06',
  '2024-06-01',
  '2024',
  ' 2024-06',
  '2024-06\n',
  'archive',
])('%j is not a month', (value) => {
  expect(isMonth(value)).toBe(false)
})

test('a month starts at midnight in India, five and a half hours earlier than in UTC', () => {
  expect(monthBounds('2024-06')).toEqual({
    start: '2024-05-31T18:30:00.000Z',
    end: '2024-06-30T18:30:00.000Z',
  })
  expect(monthBounds('2023-12').end).toBe('2023-12-31T18:30:00.000Z')
  expect(monthBounds('2999-12').end).toBe('2999-12-31T18:30:00.000Z')
  expect(monthOf('2024-05-31T18:29:59Z')).toBe('2024-05')
  expect(monthOf('2024-05-31T18:30:00Z')).toBe('2024-06')
})

test('moments with and without milliseconds sort into the right month as text', () => {
  const { start, end } = monthBounds('2024-06')
  for (const first of ['2024-05-31T18:30:00Z', '2024-05-31T18:30:00.000Z']) expect(first >= start).toBe(true)
  for (const next of ['2024-06-30T18:30:00Z', '2024-06-30T18:30:00.000Z']) expect(next < end).toBe(false)
  for (const last of ['2024-06-30T18:29:59Z', '2024-06-30T18:29:59.999Z']) expect(last < end).toBe(true)
})

test('a month has a name', () => {
  expect(formatMonth('2024-06', 'en')).toBe('June 2024')
})

test('a range of months may cross the end of a year', () => {
  expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
  expect(monthsBetween('2024-02', '2024-02')).toEqual(['2024-02'])
  expect(monthsBetween('2024-02', '2024-01')).toEqual([])
})
