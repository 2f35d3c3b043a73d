import { z } from 'zod'
import { publishedId } from '../../../lib/content/fields/reference'

/** A reference in a document: where it stands, as Sanity writes paths, and to which document it leads. */
export type Reference = { path: string; id: string }

const stepInto = (path: string, key: string) => (path ? `${path}.${key}` : key)

const withKey = z.object({ _key: z.string() })

function memberStep(member: unknown, index: number) {
  const keyed = withKey.safeParse(member)
  return keyed.success ? `[_key=="${keyed.data._key}"]` : `[${index}]`
}

/** Every reference within a value, however deep. */
export function referencesIn(value: unknown, path = ''): Reference[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((member: unknown, index) => referencesIn(member, path + memberStep(member, index)))
  if ('_ref' in value) return typeof value._ref === 'string' ? [{ path, id: publishedId(value._ref) }] : []
  return Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, stepInto(path, key)))
}

/** Names that a projection gives to what stands elsewhere in the document. */
const renamed: [from: RegExp, to: string][] = [
  [/^hasBody$/, 'body'],
  [/^original$/, 'translationOf'],
  [/^syllabusLines(\[[^\]]*\]).*$/, 'syllabus$1'],
  [/(markDefs\[[^\]]*\])\.target\b/, '$1.reference'],
  // An image’s file is chosen in the image’s own field.
  [/\.asset(\..*)?$/, ''],
]

const idAt = z.array(z.looseObject({ _id: z.string() }).nullable().catch(null)).catch([])

/**
 * The place in the stored document of something that the site’s parser refused, and the document it came from when it
 * was brought in through a reference.
 */
export function storedPath(path: string, answer: Record<string, unknown>, references: Reference[]) {
  const member = /^(topics|related)\[(\d+)\]/.exec(path)
  if (member) {
    const [, list = '', index] = member
    const inList = references.filter((reference) => reference.path.startsWith(`${list}[`))
    const id = idAt.parse(answer[list])[Number(index)]?._id
    // The query leaves scheduled notes out of `related`, so only the id tells which one it is.
    const found = id ? inList.findLast((reference) => reference.id === id) : inList[Number(index)]
    if (found) return { path: found.path, through: found.id }
  }
  const place = renamed.reduce((result, [from, to]) => result.replace(from, to), path)
  const reference = references.find((found) => place === found.path || place.startsWith(`${found.path}.`))
  return reference ? { path: reference.path, through: reference.id } : { path: place }
}
