import { expect, test } from 'vitest'
import { formatPeriod, parsePeriod, periodBounds, periodOf, resemblesPeriod, weekNumber } from './period'

test.each([
  ['2026-11-21', 'day', '2026-11-21', '2026-11-21'],
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ['2026-W47', 'week', '2026-11-16', '2026-11-22'],
  ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
  ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
  ['2026-11', 'month', '2026-11-01', '2026-11-30'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
])('%s is a %s from %s to %s', (name, kind, first, last) => {
  expect(parsePeriod(name)).toEqual({ kind, name, first, last })
})

test.each([
  ...['2026-02-29', '2026-02-30', '2026-04-31', '2026-00-10', '2026-13-01', '2026-11-00', '2026-11-32'],
  ...['2026-W00', '2026-W54', '2025-W53', '2026-13', '2026-00'],
  ...['2026-w47', '2026W47', '2026-W7', '2026-11-1', '2026-1-11', '26-11-21', '20261121', '2026-11-21T00:00'],
  ...['0999-11-21', '3000-01-01', ' 2026-11-21', '2026-11-21\n', '२०२६-11-21', 'archive', ''],
])('%j is not a period', (name) => expect(parsePeriod(name)).toBeUndefined())

// The table of ISO 8601 week dates at the ends of years.
test.each([
  ['2020-12-31', '2020-W53'],
  ['2021-01-01', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2024-12-29', '2024-W52'],
  ['2024-12-30', '2025-W01'],
  ['2025-12-28', '2025-W52'],
  ['2025-12-29', '2026-W01'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2023-01-01', '2022-W52'],
])('%s is in the ISO week %s', (day, week) => expect(periodOf('week', day).name).toBe(week))

test('each day of thirty years is in the week that its name and its neighbours tell', () => {
  let before = periodOf('week', '2009-12-31')
  for (let time = Date.UTC(2010, 0, 1); time < Date.UTC(2040, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    const week = periodOf('week', day)
    expect(week.first <= day && day <= week.last, day).toBe(true)
    expect(parsePeriod(week.name), day).toEqual(week)
    const isMonday = new Date(time).getUTCDay() === 1
    expect(week.name === before.name, day).toBe(!isMonday)
    if (isMonday)
      expect(weekNumber(week) === 1 || weekNumber(week) === weekNumber(before) + 1, day).toBe(true)
    before = week
  }
})

test('a moment belongs to the day, week and month in India', () => {
  const [sunday, monday] = ['2026-11-22T18:29:59Z', '2026-11-22T18:30:00Z']
  expect(periodOf('day', sunday).name).toBe('2026-11-22')
  expect(periodOf('day', monday).name).toBe('2026-11-23')
  expect(periodOf('week', sunday).name).toBe('2026-W47')
  expect(periodOf('week', monday).name).toBe('2026-W48')
  expect(periodOf('month', '2026-11-30T18:30:00Z').name).toBe('2026-12')
})

test('a period lasts from midnight to midnight in India', () => {
  const bounds = (name: string) => periodBounds(parsePeriod(name)!)
  expect(bounds('2026-11-21')).toEqual({
    start: '2026-11-20T18:30:00.000Z',
    end: '2026-11-21T18:30:00.000Z',
  })
  expect(bounds('2026-W47')).toEqual({ start: '2026-11-15T18:30:00.000Z', end: '2026-11-22T18:30:00.000Z' })
  expect(bounds('2026-11')).toEqual({ start: '2026-10-31T18:30:00.000Z', end: '2026-11-30T18:30:00.000Z' })
  // India does not change its clocks: every week has as many hours.
  expect(Date.parse(bounds('2026-W13').end) - Date.parse(bounds('2026-W13').start)).toBe(7 * 86_400_000)
})

test('a period has a name to read', () => {
  const named = (name: string) => formatPeriod(parsePeriod(name)!, 'en')
  expect(named('2026-11-21')).toBe('21 November 2026')
  expect(named('2026-W47')).toBe('16–22 November 2026')
  expect(named('2026-W49')).toBe('30 November – 6 December 2026')
  expect(named('2026-W01')).toBe('29 December 2025 – 4 January 2026')
  expect(named('2026-11')).toBe('November 2026')
})

test('what resembles a period can’t be the slug of a note', () => {
  for (const text of ['2026-11-21', '2026-11', '2026-w47', '2026-W47', '2026-99-99', '0000-00'])
    expect(resemblesPeriod(text), text).toBe(true)
  for (const text of ['article-370', '2026-budget', '2026', '2026-11-21-summary', '73-2026-11'])
    expect(resemblesPeriod(text), text).toBe(false)
})
