import { expect, test } from 'vitest'
import { isoOf, momentOf, readMoment, readTime } from './written-time'

const friday = '2026-11-27'

test.each([
  ['7 am', '07:00'],
  ['7.30 p.m.', '19:30'],
  ['12 am', '00:00'],
  ['18:30', '18:30'],
  ['18.30 hrs', '18:30'],
  ['૭:૩૦', '07:30'],
])('“%s” is %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

test.each(['7', '13 pm', '25:00', '7:60', '0 am', 'noon'])('“%s” is no time', (text) => {
  expect(readTime(text)).toBeUndefined()
})

test.each([
  ['tomorrow 7 am', '2026-11-28', '07:00'],
  ['today 18:30', '2026-11-27', '18:30'],
  ['7 am tomorrow', '2026-11-28', '07:00'],
  ['24/11/2026 7 am', '2026-11-24', '07:00'],
  ['24.11.26 18.30', '2026-11-24', '18:30'],
  ['24 Nov 2026, 7:00 am', '2026-11-24', '07:00'],
  ['24 November at 7:15 pm IST', '2026-11-24', '19:15'],
  ['Tuesday, 24 November 2026, 7:00 am', '2026-11-24', '07:00'],
  ['2026-11-24 07:00', '2026-11-24', '07:00'],
  ['૨૪/૧૧/૨૦૨૬ ૧૮:૩૦', '2026-11-24', '18:30'],
  ['२४ नवंबर २०२६ ७:३०', '2026-11-24', '07:30'],
])('“%s” is a moment', (text, day, time) => {
  expect(readMoment(text, undefined, friday)).toEqual({ day, time })
})

test('a part that is not written is that of before', () => {
  const before = { day: '2026-12-01', time: '07:00' }
  expect(readMoment('24.11.26', before, friday)).toEqual({ day: '2026-11-24', time: '07:00' })
  expect(readMoment('18:30', before, friday)).toEqual({ day: '2026-12-01', time: '18:30' })
  expect(readMoment('18:30', undefined, friday)).toEqual({ day: friday, time: '18:30' })
  expect(readMoment('24 Nov 2026', undefined, friday)).toBeUndefined()
})

test.each(['soon', '24 Nov 2026 7', 'tomorrow morning', '31/2/2026 7 am', ''])(
  '“%s” is not understood',
  (text) => {
    expect(readMoment(text, undefined, friday)).toBeUndefined()
  },
)

test('a moment is in India’s time, also where the day differs from that in UTC', () => {
  expect(isoOf({ day: '2026-11-24', time: '03:00' })).toBe('2026-11-23T21:30:00.000Z')
  expect(momentOf('2026-11-23T21:30:00.000Z')).toEqual({ day: '2026-11-24', time: '03:00' })
})
