import { expect, test } from 'vitest'
import { current } from './index'

const notice = { text: 'The office is closed', expires: '2026-11-01' }

test('a notice is shown until its last day in India ends', () => {
  expect(current(notice, new Date('2026-11-01T18:29:59Z'))).toBe(notice)
  expect(current(notice, new Date('2026-11-01T18:30:00Z'))).toBeNull()
})
