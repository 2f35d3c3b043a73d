import { isDeepStrictEqual } from 'node:util'
import type { Effects, JsonObject, LakeDocument } from '../types.ts'

/** The opcodes used here, out of the format's 24. https://github.com/sanity-io/mendoza/blob/main/docs/format.adoc */
const op = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  pushElementBlank: 13,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  objectSetFieldValue: 17,
  objectDeleteField: 19,
  arrayAppendValue: 20,
  arrayAppendSlice: 21,
  stringAppendString: 22,
  stringAppendSlice: 23,
} as const

/** Operations on the value at the cursor, starting from a copy of the old value or from nothing. */
type Change = { from: 'copy' | 'blank'; ops: unknown[] }

/**
 * Encodes both directions of a change as Mendoza patches, without `_rev`. Creations and deletions are always whole
 * values, by which the Studio's history panel recognizes them.
 */
export function effectsBetween(before: LakeDocument | null, after: LakeDocument | null): Effects {
  const [old, current] = [withoutRevision(before), withoutRevision(after)]
  return { apply: documentPatch(old, current), revert: documentPatch(current, old) }
}

function withoutRevision(document: LakeDocument | null): JsonObject | null {
  if (!document) return null
  const { _rev, ...rest } = document
  return rest
}

const documentPatch = (before: JsonObject | null, after: JsonObject | null): unknown[] =>
  before && after ? objectChange(before, after).ops : [op.value, after]

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The operations that make `after` from `before`; null if writing the value is shorter. */
function changeBetween(before: unknown, after: unknown): Change | null {
  if (typeof before === 'string' && typeof after === 'string') return stringChange(before, after)
  if (Array.isArray(before) && Array.isArray(after)) return arrayChange(before, after)
  if (isObject(before) && isObject(after)) return objectChange(before, after)
  return null
}

/** Fields are identified by their index among the sorted keys of the old object. */
function objectChange(before: JsonObject, after: JsonObject): Change {
  const ops: unknown[] = []
  for (const [index, key] of Object.keys(before).sort().entries()) {
    if (!Object.hasOwn(after, key)) {
      ops.push(op.objectDeleteField, index)
      continue
    }
    if (isDeepStrictEqual(before[key], after[key])) continue
    const change = changeBetween(before[key], after[key])
    if (!change) {
      ops.push(op.objectSetFieldValue, after[key], key)
      continue
    }
    ops.push(change.from === 'copy' ? op.pushFieldCopy : op.pushFieldBlank, index)
    append(ops, change.ops)
    ops.push(op.returnIntoObjectSameKeyPop)
  }
  for (const key of Object.keys(after)) {
    if (!Object.hasOwn(before, key)) ops.push(op.objectSetFieldValue, after[key], key)
  }
  return { from: 'copy', ops }
}

/**
 * Builds the new array from runs of old elements, changed elements and new ones. Runs are extended where possible, so
 * an unchanged head or tail becomes one slice.
 */
function arrayChange(before: unknown[], after: unknown[]): Change | null {
  const ops: unknown[] = []
  const oldTexts = before.map((element) => JSON.stringify(element))
  const places = new Map(oldTexts.map((text, index) => [text, index]))
  let [start, end] = [0, 0]
  let reused = false
  const endRun = () => {
    if (end > start) ops.push(op.arrayAppendSlice, start, end)
    start = end = 0
  }
  for (const [index, element] of after.entries()) {
    const text = JSON.stringify(element)
    const next = end > start ? end : index
    const place: number | undefined = oldTexts[next] === text ? next : places.get(text)
    if (place !== undefined) {
      reused = true
      if (end !== place) endRun()
      if (end === start) start = place
      end = place + 1
      continue
    }
    endRun()
    const twin = twinOf(element, index, before)
    const change = twin === null ? null : changeBetween(before[twin], element)
    if (!change) {
      ops.push(op.arrayAppendValue, element)
      continue
    }
    reused = true
    ops.push(change.from === 'copy' ? op.pushElementCopy : op.pushElementBlank, twin)
    append(ops, change.ops)
    ops.push(op.returnIntoArrayPop)
  }
  endRun()
  return reused ? { from: 'blank', ops } : null
}

/** The old element that a new one is an edit of: the one with the same `_key`, or else at the same index. */
function twinOf(element: unknown, index: number, before: unknown[]): number | null {
  const key = isObject(element) ? element._key : undefined
  if (typeof key !== 'string') return index < before.length ? index : null
  const place = before.findIndex((candidate) => isObject(candidate) && candidate._key === key)
  return place === -1 ? null : place
}

function stringChange(before: string, after: string): Change | null {
  const limit = Math.min(before.length, after.length)
  let head = 0
  while (head < limit && before[head] === after[head]) head++
  // Offsets count UTF-8 bytes of whole code points, so a surrogate pair must not be split.
  if (cutsPair(before, head) || cutsPair(after, head)) head--
  let tail = 0
  while (tail < limit - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (cutsPair(before, before.length - tail) || cutsPair(after, after.length - tail)) tail--

  const ops: unknown[] = []
  const middle = after.slice(head, after.length - tail)
  if (head > 0) ops.push(op.stringAppendSlice, 0, utf8Length(before.slice(0, head)))
  if (middle) ops.push(op.stringAppendString, middle)
  if (tail > 0) {
    const tailStart = utf8Length(before.slice(0, before.length - tail))
    ops.push(op.stringAppendSlice, tailStart, tailStart + utf8Length(before.slice(before.length - tail)))
  }
  const isShorter = ops.length > 0 && JSON.stringify(ops).length < JSON.stringify(after).length
  return isShorter ? { from: 'blank', ops } : null
}

const cutsPair = (text: string, index: number): boolean =>
  index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff

/** A lone surrogate counts as three bytes, in `TextEncoder` as in Mendoza. */
const utf8Length = (text: string): number => Buffer.byteLength(text, 'utf8')

/** `push(...items)` would overflow the stack for very long lists. */
function append(target: unknown[], items: unknown[]) {
  for (const item of items) target.push(item)
}
