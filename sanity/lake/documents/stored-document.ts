import { hasReservedName, markPlain } from './field-names.ts'
import type { JsonObject, LakeDocument } from '../types.ts'
import { LruCache } from './lru-cache.ts'
import { collectReferences, collectStrongReferences } from './references.ts'

/**
 * A document as text. Large fields, such as the body of an article, are most of a dataset and are seldom read. They are
 * parsed when they are read, so that a lake starts soon, and only those of few documents stay parsed, so that it needs
 * little memory. The text has these lines: the other fields, the names of the large fields, the ids of references, and
 * each large field, all as JSON. A document without large fields, or with names that are reserved in queries, is one
 * line of JSON.
 */

/** The minimum size of a large field, in characters of JSON. */
const LARGE = 300

/** The large fields of a document, which come after its other fields. */
type LargeFields = {
  names: readonly string[]
  /** The lines with the ids of references and with each field, in UTF-8. */
  bytes: Buffer
  parsed: unknown[]
}
const largeFields = new WeakMap<object, LargeFields>()

/** The documents whose large fields stay parsed. */
const recentlyParsed = new LruCache<LargeFields, LargeFields>(500, (fields) => {
  fields.parsed = []
})

let keepsParsed = true

/** Runs a task that reads the large fields of many documents once, without keeping them parsed. */
export function withoutKeeping<T>(task: () => T): T {
  const before = keepsParsed
  keepsParsed = false
  try {
    return task()
  } finally {
    keepsParsed = before
  }
}

export function encodeDocument(document: LakeDocument): string {
  const known = largeFields.get(document)
  if (known)
    return [JSON.stringify(smallPart(document)), JSON.stringify(known.names), known.bytes.toString()].join(
      '\n',
    )
  const small: JsonObject = {}
  const large = new Map<string, string>()
  for (const [name, value] of Object.entries(document)) {
    const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : ''
    if (text.length >= LARGE) large.set(name, text)
    else small[name] = value
  }
  if (large.size === 0 || hasReservedName(document)) return JSON.stringify(document)
  const references = [[...collectReferences(document)], [...collectStrongReferences(document)]]
  const lines = [small, [...large.keys()], references].map((value) => JSON.stringify(value))
  return [...lines, ...large.values()].join('\n')
}

/** @returns the document in what {@link encodeDocument} wrote; a caller that does not trust the bytes has to check it. */
export function decodeDocument(bytes: Buffer): unknown {
  const end = bytes.indexOf(newline)
  if (end < 0) return JSON.parse(bytes.toString())
  const document: unknown = JSON.parse(bytes.toString('utf8', 0, end))
  if (!isJsonObject(document)) return document
  const endOfNames = bytes.indexOf(newline, end + 1)
  const names = namesIn(bytes.toString('utf8', end + 1, endOfNames))
  return withLargeFields(document, { names, bytes: bytes.subarray(endOfNames + 1), parsed: [] })
}

const newline = 10

const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null

const knownNames = new Map<string, readonly string[]>()

/** Most documents of a type have the same large fields. */
function namesIn(line: string): readonly string[] {
  const names = knownNames.get(line) ?? stringsOf(JSON.parse(line))
  knownNames.set(line, names)
  return names
}

const stringsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** A copy of a document with some small fields changed. */
export function withFields(document: LakeDocument, changes: { _id: string } & JsonObject): LakeDocument {
  const fields = largeFields.get(document)
  return fields
    ? withLargeFields({ ...smallPart(document), ...changes }, fields)
    : { ...document, ...changes }
}

function withLargeFields<Small extends JsonObject>(small: Small, fields: LargeFields): Small {
  fields.names.forEach((name, index) => Object.defineProperty(small, name, propertyOf(name, index)))
  largeFields.set(small, fields)
  markPlain(small)
  return small
}

const properties = new Map<string, PropertyDescriptor>()

/** The same property for all documents, so that V8 gives them the same hidden class. */
function propertyOf(name: string, index: number): PropertyDescriptor {
  const key = `${index} ${name}`
  const known = properties.get(key)
  if (known) return known
  const property = {
    enumerable: true,
    configurable: true,
    get(this: object): unknown {
      const fields = largeFields.get(this)
      if (!fields) return undefined
      if (index in fields.parsed) return fields.parsed[index]
      const value: unknown = JSON.parse(lineOf(fields, index + 1))
      if (keepsParsed) recentlyParsed.getOrAdd(fields, () => fields).parsed[index] = value
      return value
    },
  }
  properties.set(key, property)
  return property
}

function lineOf({ bytes }: LargeFields, index: number): string {
  let start = 0
  for (let line = 0; line < index; line += 1) start = bytes.indexOf(newline, start) + 1
  const end = bytes.indexOf(newline, start)
  return bytes.toString('utf8', start, end < 0 ? bytes.length : end)
}

/** A document without its large fields. */
function smallPart<Document extends object>(document: Document): Document {
  const fields = largeFields.get(document)
  if (!fields) return document
  const part = {}
  for (const name of Object.keys(document))
    if (!fields.names.includes(name)) Reflect.set(part, name, Reflect.get(document, name))
  // The fields that the type declares are small.
  return part as Document
}

/** The part of a document whose size has to be counted, and the number of bytes of the rest. */
export function partsOf(document: object): { small: object; large: number } {
  const fields = largeFields.get(document)
  return { small: smallPart(document), large: fields?.bytes.length ?? 0 }
}

function storedReferences(document: LakeDocument, index: 0 | 1): ReadonlySet<string> | undefined {
  const fields = largeFields.get(document)
  if (!fields) return undefined
  const lists: unknown = JSON.parse(lineOf(fields, 0))
  return new Set(Array.isArray(lists) ? stringsOf(lists[index]) : [])
}

const references = new WeakMap<LakeDocument, ReadonlySet<string>>()

/** The ids that `references()` finds in a document. */
export function referencedIds(document: LakeDocument): ReadonlySet<string> {
  const known = references.get(document)
  if (known) return known
  const found = storedReferences(document, 0) ?? collectReferences(document)
  references.set(document, found)
  return found
}

/** The ids of the documents to which a document has strong references, within this dataset. */
export const strongReferences = (document: LakeDocument): ReadonlySet<string> =>
  storedReferences(document, 1) ?? collectStrongReferences(document)
