import { expect, test } from 'vitest'
import { Freshness } from './freshness'

/** A process that listens from this event on. */
function listening(position: string) {
  const freshness = new Freshness()
  freshness.onJoin(position)
  return freshness
}

test('a page is current until an event names one of its tags', () => {
  const freshness = listening('1')
  const stamp = freshness.stamp()
  freshness.onChange(['b'], '2')
  expect(freshness.isCurrent(stamp, ['a'])).toBe(true)
  freshness.onChange(['a', 'c'], '3')
  expect(freshness.isCurrent(stamp, ['a'])).toBe(false)
  expect(freshness.isCurrent(freshness.stamp(), ['a'])).toBe(true)
})

test('an event that arrives while a page is being rendered makes that rendering stale', () => {
  const freshness = listening('1')
  const begun = freshness.stamp()
  freshness.onChange(['a'], '2')
  expect(freshness.isCurrent(begun, ['a'])).toBe(false)
})

test('a gap makes all pages stale that were rendered before it, and no others', () => {
  const freshness = listening('1')
  const before = freshness.stamp()
  freshness.onGap('9')
  expect(freshness.isCurrent(before, [])).toBe(false)
  expect(freshness.isCurrent(freshness.stamp(), ['a'])).toBe(true)
})

test('a stream that reconnects at its last event has missed nothing', () => {
  const freshness = listening('1')
  freshness.onChange(['a'], '2')
  const stamp = freshness.stamp()
  freshness.onJoin('2')
  expect(freshness.isCurrent(stamp, ['a'])).toBe(true)
  freshness.onJoin('5')
  expect(freshness.isCurrent(stamp, ['a'])).toBe(false)
})

test('without a position of the stream, the lake is assumed to have changed', () => {
  const freshness = new Freshness()
  freshness.onJoin(undefined)
  const stamp = freshness.stamp()
  freshness.onJoin(undefined)
  expect(freshness.isCurrent(stamp, ['a'])).toBe(false)
})

test('a page that was rendered before the stream connected may have missed an event', () => {
  const freshness = new Freshness()
  const stamp = freshness.stamp()
  expect(freshness.isCurrent(stamp, ['a'])).toBe(true)
  freshness.onJoin('1')
  expect(freshness.isCurrent(stamp, ['a'])).toBe(false)
})

test.each([
  ['nothing happened in between', '7', true],
  ['something happened in between', '8', false],
])('a page of an earlier process, where %s', (_, position, isCurrent) => {
  const kept = listening('7').stamp()
  const later = new Freshness()
  expect(later.isCurrent(kept, ['a'])).toBe(false)
  later.onJoin(position)
  expect(later.isCurrent(kept, ['a'])).toBe(isCurrent)
  later.onChange(['a'], '9')
  expect(later.isCurrent(kept, ['a'])).toBe(false)
})

test('a page that was stale when its process ended is stale in the next process', () => {
  const first = listening('7')
  const kept = first.stamp()
  first.onChange(['a'], '8')
  const later = new Freshness()
  later.onJoin('8')
  expect(later.isCurrent(kept, ['a'])).toBe(false)
})
