import type { SchemaType } from 'sanity'

/** The fields and array members that a type may contain. */
const within = (type: SchemaType): SchemaType[] =>
  type.jsonType === 'array' ? type.of : type.jsonType === 'object' ? [type] : []

function fieldOf(type: SchemaType, name: string): SchemaType | undefined {
  for (const inner of within(type)) {
    if (inner.jsonType !== 'object') continue
    const field = inner.fields.find((candidate) => candidate.name === name)
    if (field) return field.type
  }
  return undefined
}

/** The field titles along a path, as the form shows them: “Quiz › Explanation”. */
export function fieldTitle(type: SchemaType | undefined, path: string): string {
  const titles: string[] = []
  let place = type
  // Array members have no names.
  for (const segment of path.replace(/\[[^\]]*\]/g, '').split('.')) {
    place = place && fieldOf(place, segment)
    // Marks in text and the parts of a slug are not fields of the form.
    if (!place) break
    titles.push(place.title ?? segment)
  }
  return titles.join(' › ')
}
