import { z } from 'zod'
import { withoutEmptyParts } from '../empty-parts'

const fields = z.record(z.string(), z.unknown())

/** Fields with the dates of publishing and reviewing: changing them does not end an approval. */
const apart = ['publishedAt', 'reviewBy']

/** The reviewed content of an article: its fields without Sanity’s own, the desk's dates and empty parts, as JSON. */
export function contentOf(document: unknown): string {
  const { data = {} } = fields.safeParse(document)
  const kept = Object.entries(withoutEmptyParts(data)).filter(
    ([name]) => !name.startsWith('_') && !apart.includes(name),
  )
  return JSON.stringify(Object.fromEntries(kept))
}

/** The title in a result of {@link contentOf}. */
export const titleIn = (content: string): string | undefined =>
  z.object({ title: z.string() }).safeParse(JSON.parse(content)).data?.title

/**
 * Whether two results of {@link contentOf} have the same content. The order of fields, empty fields, the keys of list
 * members and the division of a text into spans are ignored.
 */
export function isSameContent(one: string, other: string): boolean {
  return one === other || canonical(one) === canonical(other)
}

const canonical = (content: string) => JSON.stringify(plain(JSON.parse(content)))

const block = z.looseObject({
  _type: z.literal('block'),
  children: z.array(z.record(z.string(), z.unknown())),
  markDefs: z.array(z.looseObject({ _key: z.string() })).optional(),
})

/** A value without keys and empty parts, with fields in alphabetical order; undefined if nothing is left. */
function plain(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (Array.isArray(value)) {
    const members = value.map(plain).filter((member) => member !== undefined)
    return members.length > 0 ? members : undefined
  }
  if (typeof value !== 'object') return value
  const text = block.safeParse(value).data
  const kept = Object.entries(text ? withoutKeys(text) : value)
    .filter(([name]) => name !== '_key')
    .map(([name, inner]) => [name, plain(inner)] as const)
    .filter(([name, inner]) => inner !== undefined && name !== '_type')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const type: unknown = Reflect.get(value, '_type')
  return kept.length > 0
    ? { ...(type !== undefined && { _type: type }), ...Object.fromEntries(kept) }
    : undefined
}

/** A block whose marks contain their links instead of keys, and whose adjacent spans with equal marks are joined. */
function withoutKeys({ children, markDefs = [], ...rest }: z.output<typeof block>) {
  const links = new Map(markDefs.map((link) => [link._key, JSON.stringify(plain(link))]))
  const spans: Record<string, unknown>[] = []
  for (const child of children) {
    const marks = z.array(z.string()).catch([]).parse(child.marks)
    const marked = { ...child, marks: marks.map((mark) => links.get(mark) ?? mark).sort() }
    const last = spans.at(-1)
    if (last && isText(last) && isText(marked) && String(last.marks) === String(marked.marks))
      last.text = last.text + marked.text
    else spans.push(marked)
  }
  return { ...rest, children: spans }
}

const isText = (child: Record<string, unknown>): child is { text: string; marks: string[] } =>
  child._type === 'span' && typeof child.text === 'string'
