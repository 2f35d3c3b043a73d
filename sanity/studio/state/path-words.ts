import type { Path } from 'sanity'
import { memberNames, numberIn } from './messages'

type Field = { name: string; type: Typed }
type Typed = {
  jsonType?: string
  title?: string
  name?: string
  fields?: readonly Field[]
  of?: readonly Typed[]
}

/** A path in the words of the form: “Quiz, question 3, explanation”. */
export function pathWords(type: Typed, value: unknown, path: Path): string {
  const words: string[] = []
  let [at, current]: [Typed | undefined, unknown] = [type, value]
  let list = ''
  for (const part of path) {
    if (typeof part === 'string') {
      const field: Field | undefined = at?.fields?.find(({ name }) => name === part)
      // The parts of a slug have no title.
      if (!field || at?.name === 'slug') break
      words.push(field.type.title ?? field.name)
      ;[at, current, list] = [field.type, memberOf(current, part), part]
    } else if (Array.isArray(current)) {
      const number = numberIn(current, part)
      if (number === undefined) break
      const member: unknown = current[number - 1]
      words.push(`${memberNames[list] ?? (list === 'body' ? 'Block' : 'Item')} ${number}`)
      const name = memberOf(member, '_type')
      ;[at, current] = [at?.of?.find((one) => one.name === name) ?? at?.of?.[0], member]
      // For the editor a text is a single field.
      if (name === 'block') break
    }
  }
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ')
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
