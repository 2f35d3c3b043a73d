import type { SchemaType } from 'sanity'

/** The fields and list members that may stand within a type. */
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

/** The names of the fields that a path leads through, as the form shows them: “Quiz › Explanation”. */
export function fieldTitle(type: SchemaType | undefined, path: string): string {
  const titles: string[] = []
  let place = type
  // Members of lists have no names of their own.
  for (const segment of path.replace(/\[[^\]]*\]/g, '').split('.')) {
    place = place && fieldOf(place, segment)
    // Marks of a text and the insides of a slug are no fields of the form.
    if (!place) break
    titles.push(place.title ?? segment)
  }
  return titles.join(' › ')
}
