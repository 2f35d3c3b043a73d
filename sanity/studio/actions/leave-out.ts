import { emptyParts, withoutEmptyMembers } from '../../../lib/content/empty-parts'

type Patch = { unset: string[] } | { set: Record<string, unknown> }

/** The changes of a draft that remove its empty parts, none if it has none. */
export function leaveOut(draft: object | null): Patch[] {
  const parts = draft ? emptyParts(draft) : []
  // A list without keys changes as a whole, because removing a member moves the others.
  const moved = new Set(parts.flatMap(([field, member]) => (typeof member === 'number' ? [field] : [])))
  const removed = parts.flatMap(([field, member]) => {
    if (moved.has(field)) return []
    return typeof member === 'object' ? [`${field}[_key=="${member._key}"]`] : [field]
  })
  const lists = [...moved].map((field): [string, unknown] => {
    const list: unknown = Reflect.get(draft ?? {}, field)
    return [field, Array.isArray(list) ? withoutEmptyMembers(list) : []]
  })
  return [
    ...(removed.length > 0 ? [{ unset: removed }] : []),
    ...(lists.length > 0 ? [{ set: Object.fromEntries<unknown>(lists) }] : []),
  ]
}
