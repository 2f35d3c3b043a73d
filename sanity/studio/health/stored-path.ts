import { z } from 'zod'
import { publishedId } from '../../../lib/content/fields/reference'

/** A reference in a document: its path in Sanity's notation, and the id of the referenced document. */
export type Reference = { path: string; place?: string; id: string }

const stepInto = (path: string, key: string) => (path ? `${path}.${key}` : key)

const withKey = z.object({ _key: z.string() })

function memberStep(member: unknown, index: number) {
  const keyed = withKey.safeParse(member)
  return keyed.success ? `[_key=="${keyed.data._key}"]` : `[${index}]`
}

const members = z.array(z.unknown()).catch([])
const fields = z.record(z.string(), z.unknown()).catch({})

/**
 * A path with the positions of list members in place of their keys, `quiz[1].explanation`, which words can be made of when
 * the document is no longer at hand. It ends before a member that the document does not have.
 */
export function placeOf(path: string, document: unknown): string {
  let [place, value] = ['', document]
  for (const [, name, key, index] of path.matchAll(/([^.[\]]+)|\[_key=="([^"]*)"\]|\[(\d+)\]/g)) {
    if (name !== undefined) {
      ;[place, value] = [stepInto(place, name), fields.parse(value)[name]]
      continue
    }
    const list = members.parse(value)
    const position =
      index === undefined ? list.findIndex((one) => withKey.safeParse(one).data?._key === key) : Number(index)
    if (position < 0) break
    ;[place, value] = [`${place}[${position}]`, list[position]]
  }
  return place
}

/** Every reference within a value, at any depth. */
export function referencesIn(value: unknown, path = ''): Reference[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((member: unknown, index) => referencesIn(member, path + memberStep(member, index)))
  if ('_ref' in value) return typeof value._ref === 'string' ? [{ path, id: publishedId(value._ref) }] : []
  return Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, stepInto(path, key)))
}

/** Maps names in a projection to the fields of the document. */
const renamed: [from: RegExp, to: string][] = [
  [/^hasBody$/, 'body'],
  [/^original$/, 'translationOf'],
  [/^syllabusLines(\[[^\]]*\]).*$/, 'syllabus$1'],
  [/(markDefs\[[^\]]*\])\.target\b/, '$1.reference'],
  // The image field itself is where an editor picks the file.
  [/\.asset(\..*)?$/, ''],
]

const idAt = z.array(z.looseObject({ _id: z.string() }).nullable().catch(null)).catch([])

/**
 * Converts a path in a parse error to the path in the stored document; `through` is the referenced document if the
 * value comes from a reference.
 */
export function storedPath(path: string, answer: Record<string, unknown>, references: Reference[]) {
  const member = /^(topics|related|pastQuestions)\[(\d+)\]/.exec(path)
  if (member) {
    const [, list = '', index] = member
    const inList = references.filter((reference) => reference.path.startsWith(`${list}[`))
    const id = idAt.parse(answer[list])[Number(index)]?._id
    // The query omits scheduled articles from `related`, so the id, not the index, identifies the reference.
    const found = id ? inList.findLast((reference) => reference.id === id) : inList[Number(index)]
    if (found) return { path: found.path, through: found.id }
  }
  const place = renamed.reduce((result, [from, to]) => result.replace(from, to), path)
  const reference = references.find((found) => place === found.path || place.startsWith(`${found.path}.`))
  return reference ? { path: reference.path, through: reference.id } : { path: place }
}
