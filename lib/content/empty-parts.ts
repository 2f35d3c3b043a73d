import { z } from 'zod'
import { countedListNames } from '../list-kinds.ts'
import { templateHeadings } from './body/new-body.ts'

/** The path of a list member, by its key if it has one, or of a field. */
export type PartPath = [field: string, member?: number | { _key: string }]

/** Fields of list members that a click or an initial value fills: alone they say nothing. */
const chosen = new Set([
  ...['answer', 'headerColumn', 'kind', 'language', 'marks', 'stage', 'tone', 'words'],
  ...['level', 'listItem', 'style'],
])

/** Whether a value has no words, no numbers, no reference and no file. */
function holdsNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(holdsNothing)
  if (typeof value !== 'object' || value === null)
    return value === undefined || value === null || value === false
  return Object.entries(value).every(
    ([name, inner]) => (name.startsWith('_') && name !== '_ref') || chosen.has(name) || holdsNothing(inner),
  )
}

const keyed = z.object({ _key: z.string() })
const textBlock = z.looseObject({
  _type: z.literal('block'),
  style: z.string().nullish().catch(undefined),
  listItem: z.string().nullish().catch(undefined),
  children: z.array(z.looseObject({ text: z.unknown() })).catch([]),
})

const readBlock = (member: unknown) => textBlock.safeParse(member).data
const wordsOf = (member: unknown) =>
  readBlock(member)
    ?.children.map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('')
    .trim()
const isSection = (member: unknown) => readBlock(member)?.style === 'h2'
const counted = new Set<string>(countedListNames)

/**
 * The positions of the members of a list that hold nothing. In a text these are blank paragraphs and headings, and the
 * headings of the template below which nothing is written.
 */
function emptyMembers(list: readonly unknown[]): ReadonlySet<number> {
  const known = found.get(list)
  if (known) return known
  const filled = list.flatMap((member, index) => (holdsNothing(member) ? [] : [index]))
  const kept = filled.filter((index, place) => {
    const [member, next] = [list[index], filled[place + 1]]
    const isOpen = next !== undefined && !isSection(list[next])
    return isOpen || !isSection(member) || !templateHeadings.has(wordsOf(member) ?? '')
  })
  const empty = new Set(list.keys())
  for (const index of kept) empty.delete(index)
  for (const [place, index] of kept.entries()) {
    const next = kept[place + 1]
    // Without a paragraph between them two lists would be one, with other numbers.
    if (next !== undefined && next > index + 1 && areListsApart(list, index, next)) empty.delete(index + 1)
  }
  found.set(list, empty)
  return empty
}

/** The same list is asked about for each of its members. */
const found = new WeakMap<readonly unknown[], ReadonlySet<number>>()

function areListsApart(list: readonly unknown[], before: number, after: number): boolean {
  const kind = readBlock(list[before])?.listItem
  const between = readBlock(list[before + 1])
  return (
    typeof kind === 'string' &&
    counted.has(kind) &&
    readBlock(list[after])?.listItem === kind &&
    between !== undefined &&
    !between.listItem &&
    !/^h\d$/.test(between.style ?? '')
  )
}

/** A list without its empty members. */
export const withoutEmptyMembers = (list: readonly unknown[]): unknown[] => {
  const empty = emptyMembers(list)
  return list.filter((_, index) => !empty.has(index))
}

/** Whether a path leads into a part of a document that {@link emptyParts} names. */
export function isInEmptyPart(document: object, [field, member]: readonly unknown[]): boolean {
  const value: unknown = typeof field === 'string' ? Reflect.get(document, field) : undefined
  if (member === undefined || typeof value !== 'object' || value === null) return false
  if (!Array.isArray(value)) return holdsNothing(value)
  const { data: key } = keyed.safeParse(member)
  const index =
    key === undefined ? member : value.findIndex((one) => keyed.safeParse(one).data?._key === key._key)
  return typeof index === 'number' && emptyMembers(value).has(index)
}

/**
 * The parts of a document that a click or a template added and nobody filled: members of its lists, such as a question
 * without words, and whole fields. What has a word in it is never among them.
 */
export function emptyParts(document: object): PartPath[] {
  return Object.entries(document).flatMap(([field, value]: [string, unknown]): PartPath[] => {
    if (field.startsWith('_') || typeof value !== 'object' || value === null) return []
    if (!Array.isArray(value)) return holdsNothing(value) ? [[field]] : []
    const empty = emptyMembers(value)
    if (empty.size === value.length) return [[field]]
    return [...empty].map((index) => {
      const { data } = keyed.safeParse(value[index])
      return [field, data ? { _key: data._key } : index]
    })
  })
}

/** A document without its {@link emptyParts}, as it is published. */
export function withoutEmptyParts<T extends object>(document: T): T {
  const copy = { ...document }
  for (const [field] of emptyParts(document)) {
    const value: unknown = Reflect.get(document, field)
    const kept = Array.isArray(value) ? withoutEmptyMembers(value) : []
    if (kept.length > 0) Reflect.set(copy, field, kept)
    else Reflect.deleteProperty(copy, field)
  }
  return copy
}
