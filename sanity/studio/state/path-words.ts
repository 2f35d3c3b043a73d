import type { Path } from 'sanity'

type Field = { name: string; type: Typed }
/** What is needed of a compiled type. */
export type Typed = {
  jsonType?: string
  title?: string
  name?: string
  fields?: readonly Field[]
  of?: readonly Typed[]
}

/** The key in a segment of a path, or the segment. */
export const keyOf = (segment: Path[number] | undefined) =>
  typeof segment === 'object' && !Array.isArray(segment) && '_key' in segment ? segment._key : segment

/** The position of an array member in a path, counted from one. */
function numberIn(list: readonly unknown[], segment: Path[number] | undefined): number | undefined {
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

/**
 * A path in the words of the form: “Quiz, question 3, explanation”. The value is needed only for keys in the path. A path
 * may begin within a list, of the field `list`: “Question 3, explanation”.
 */
export function pathWords(type: Typed, value: unknown, path: Path, list = ''): string {
  const words: string[] = []
  let [at, current, listName]: [Typed | undefined, unknown, string] = [type, value, list]
  for (const part of path) {
    if (typeof part === 'string') {
      const field: Field | undefined = at?.fields?.find(({ name }) => name === part)
      // The parts of a slug have no title.
      if (!field || at?.name === 'slug') break
      words.push(field.type.title ?? field.name)
      ;[at, current, listName] = [field.type, memberOf(current, part), part]
    } else {
      const members: unknown[] = Array.isArray(current) ? current : []
      const number = numberIn(members, part)
      if (number === undefined) break
      const member = members[number - 1]
      words.push(`${memberNames[listName] ?? (listName === 'body' ? 'Block' : 'Item')} ${number}`)
      const name = memberOf(member, '_type')
      ;[at, current] = [at?.of?.find((one) => one.name === name) ?? at?.of?.[0], member]
      // For the editor a text is a single field.
      if (at?.name === 'block') break
    }
  }
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ')
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
