import { expect, test } from 'vitest'
import { formatPhone, isIndianPhone, phoneKind, telHref, whatsappHref } from './phone'

test.each([
  ['+918469231587', true],
  ['+917940098991', true],
  ['8469231587', false],
  ['+91 84692 31587', false],
  ['079-40098991', false],
  ['+447911123456', false],
  ['+91123', false],
  ['', false],
])('%s is an Indian number in E.164: %s', (number, expected) => {
  expect(isIndianPhone(number)).toBe(expected)
})

test('distinguishes mobiles from landlines where the numbering plan does', () => {
  expect(phoneKind('+919586028957')).toBe('mobile')
  expect(phoneKind('+917940098991')).toBe('landline')
  // 84692… is assigned to both.
  expect(phoneKind('+918469231587')).toBeUndefined()
})

test('formats numbers as is usual in India', () => {
  expect(formatPhone('+918469231587')).toBe('+91 84692 31587')
  expect(formatPhone('+917940098991')).toBe('079 4009 8991')
  expect(formatPhone('not a number')).toBe('not a number')
})

test('builds tel: and WhatsApp URLs', () => {
  expect(telHref('+918469231587')).toBe('tel:+918469231587')
  expect(whatsappHref('+918469231587')).toBe('https://wa.me/918469231587')
})
