import { expect, test } from 'vitest'
import { createUnsaved } from './unsaved'

/** A document whose saved state a test controls. */
function someDocument() {
  const subscribers = new Set<(isSaved: boolean) => void>()
  return {
    emit: (isSaved: boolean) => subscribers.forEach((next) => next(isSaved)),
    listeners: () => subscribers.size,
    subscribe(next: (isSaved: boolean) => void) {
      subscribers.add(next)
      return { unsubscribe: () => subscribers.delete(next) }
    },
  }
}

test('nothing is unsaved while every document is saved', () => {
  const unsaved = createUnsaved()
  const document = someDocument()
  unsaved.watch('a', document)
  document.emit(true)
  expect(unsaved.hasUnsavedEdits()).toBe(false)
})

test('an edit is unsaved until it is stored', () => {
  const unsaved = createUnsaved()
  const document = someDocument()
  unsaved.watch('a', document)
  document.emit(false)
  expect(unsaved.hasUnsavedEdits()).toBe(true)
  document.emit(true)
  expect(unsaved.hasUnsavedEdits()).toBe(false)
})

test('an edit stays unsaved after its form is closed, and the subscription ends once it is stored', () => {
  const unsaved = createUnsaved()
  const document = someDocument()
  const close = unsaved.watch('a', document)
  document.emit(false)
  close()
  expect(unsaved.hasUnsavedEdits()).toBe(true)
  document.emit(true)
  expect(unsaved.hasUnsavedEdits()).toBe(false)
  expect(document.listeners()).toBe(0)
})

test('closing a saved document ends the subscription', () => {
  const document = someDocument()
  createUnsaved().watch('a', document)()
  expect(document.listeners()).toBe(0)
})

test('text that is in no document yet counts as unsaved until it is released', () => {
  const unsaved = createUnsaved()
  const release = unsaved.hold('box')
  expect(unsaved.hasUnsavedEdits()).toBe(true)
  release()
  expect(unsaved.hasUnsavedEdits()).toBe(false)
})

test('text in the buffer of an editor counts as unsaved, in every document, until the buffer is flushed', () => {
  const unsaved = createUnsaved()
  const document = someDocument()
  unsaved.watch('a', document)
  document.emit(true)
  const flush = unsaved.buffer('editor')
  expect([unsaved.hasUnsavedEdits(), unsaved.isSaved('a')]).toEqual([true, false])
  flush()
  expect([unsaved.hasUnsavedEdits(), unsaved.isSaved('a')]).toEqual([false, true])
})

test('a document is saved while another is not', () => {
  const unsaved = createUnsaved()
  const document = someDocument()
  unsaved.watch('a', document)
  document.emit(false)
  expect([unsaved.isSaved('a'), unsaved.isSaved('b')]).toEqual([false, true])
})
