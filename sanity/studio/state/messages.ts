import { pathToString, type Path, type ValidationMarker } from 'sanity'
import { keyOf, pathWords, type Typed } from './path-words'

const isBelow = (path: Path, parent: Path) =>
  path.length >= parent.length && parent.every((segment, index) => same(segment, path[index]))

const same = (one: Path[number], other: Path[number] | undefined) => keyOf(one) === keyOf(other)

/** The markers, each once: a required field that is empty breaks two rules with the same message. */
export const distinct = (markers: readonly ValidationMarker[]): ValidationMarker[] => [
  ...new Map(
    markers.map((marker) => [`${marker.level} ${pathToString(marker.path)} ${marker.message}`, marker]),
  ).values(),
]

/** A message at a field, with the part within the field that it is about: “Question 3, explanation: …”. */
export function withPart(
  { message, path }: ValidationMarker,
  field: Path,
  type: Typed,
  value: unknown,
): string {
  const last = field.at(-1)
  const part = pathWords(type, value, path.slice(field.length), typeof last === 'string' ? last : '')
  return part ? `${part}: ${message}` : message
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
