import { expect, test } from 'vitest'
import { createUnsaved } from './unsaved'

/** A document whose state a test sets. */
function someDocument() {
  const told = new Set<(isSaved: boolean) => void>()
  return {
    tell: (isSaved: boolean) => told.forEach((next) => next(isSaved)),
    listeners: () => told.size,
    subscribe(next: (isSaved: boolean) => void) {
      told.add(next)
      return { unsubscribe: () => told.delete(next) }
    },
  }
}

test('nothing is left while every document is saved', () => {
  const unsaved = createUnsaved()
  const document = someDocument()
  unsaved.watch('a', document)
  document.tell(true)
  expect(unsaved.isLeft()).toBe(false)
})

test('an edit that is not saved yet is left, until it is', () => {
  const unsaved = createUnsaved()
  const document = someDocument()
  unsaved.watch('a', document)
  document.tell(false)
  expect(unsaved.isLeft()).toBe(true)
  document.tell(true)
  expect(unsaved.isLeft()).toBe(false)
})

test('also after its form was closed, and then nobody listens any more', () => {
  const unsaved = createUnsaved()
  const document = someDocument()
  const close = unsaved.watch('a', document)
  document.tell(false)
  close()
  expect(unsaved.isLeft()).toBe(true)
  document.tell(true)
  expect(unsaved.isLeft()).toBe(false)
  expect(document.listeners()).toBe(0)
})

test('a saved document that is closed is not listened to', () => {
  const document = someDocument()
  createUnsaved().watch('a', document)()
  expect(document.listeners()).toBe(0)
})

test('what was typed just now is left, before the editor of texts has handed it on', () => {
  let now = 10_000
  const unsaved = createUnsaved(() => now)
  expect(unsaved.isLeft()).toBe(false)
  unsaved.typed()
  now += 1499
  expect(unsaved.isLeft()).toBe(true)
  now += 1
  expect(unsaved.isLeft()).toBe(false)
})
