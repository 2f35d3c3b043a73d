import type { Path, ValidationMarker } from 'sanity'

const isBelow = (path: Path, parent: Path) =>
  path.length >= parent.length && parent.every((segment, index) => same(segment, path[index]))

const keyOf = (segment: Path[number] | undefined) =>
  typeof segment === 'object' && !Array.isArray(segment) && '_key' in segment ? segment._key : segment

const same = (one: Path[number], other: Path[number] | undefined) => keyOf(one) === keyOf(other)

/** The position of an array member in a path, counted from one. */
export function numberIn(list: readonly unknown[], segment: Path[number] | undefined): number | undefined {
  if (typeof segment === 'number') return segment + 1
  const key = keyOf(segment)
  const index = list.findIndex(
    (member) => typeof member === 'object' && member !== null && '_key' in member && member._key === key,
  )
  return index < 0 ? undefined : index + 1
}

/** What to call the members of an array in messages. */
export const memberNames: Record<string, string> = {
  quiz: 'Question',
  mainsQuestions: 'Question',
  pastQuestions: 'Question',
  statements: 'Statement',
  keyFacts: 'Fact',
  sources: 'Source',
  topics: 'Topic',
  syllabus: 'Line',
  phones: 'Phone',
  options: 'Option',
}

/** Prefixes a message with the array member it is about: “Question 3: …”. */
export function withItemNumber({ message, path }: ValidationMarker, field: Path, value: unknown): string {
  const number = Array.isArray(value) ? numberIn(value, path[field.length]) : undefined
  const last = field.at(-1)
  const name = (typeof last === 'string' && memberNames[last]) || 'Item'
  return number === undefined ? message : `${name} ${number}: ${message}`
}

/** The errors of a field; with `inner` also those below it, for a field that does not show them itself. */
export function errorsAt(markers: readonly ValidationMarker[], path: Path, inner: boolean) {
  return markers.filter(
    (marker) =>
      marker.level === 'error' && isBelow(marker.path, path) && (inner || marker.path.length === path.length),
  )
}

/** The number of errors in each fieldset, by its name. */
export function errorsByPart(
  parts: readonly { name: string; fields: readonly string[] }[],
  markers: readonly ValidationMarker[],
): Map<string, number> {
  return new Map(
    parts.map(({ name, fields }) => [
      name,
      fields.flatMap((field) => errorsAt(markers, [field], true)).length,
    ]),
  )
}
