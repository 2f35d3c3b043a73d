/** The Studio’s titles of fields that a query computes. */
const known: Record<string, string> = {
  hasBody: 'Body',
  syllabusLines: 'Syllabus',
  publishedAt: 'Date and time',
}

/**
 * The path of a field in words: `quiz[_key=="a1"].stem` is “Quiz, number 2, stem” if `a1` is the key of the
 * document’s second question.
 */
export function fieldInWords(path: string, document: unknown): string {
  const words: string[] = []
  let value: unknown = document
  for (const [, name, position, key] of path.matchAll(/([^.[\]]+)|\[(\d+)\]|\[_key=="([^"]*)"\]/g)) {
    if (name !== undefined) {
      words.push(known[name] ?? spoken(name, words.length === 0))
      value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
      continue
    }
    const members: unknown[] = Array.isArray(value) ? value : []
    const index = key === undefined ? Number(position) : members.findIndex((member) => hasKey(member, key))
    if (index >= 0) words.push(`number ${index + 1}`)
    value = members[index]
  }
  return words.join(', ')
}

const spoken = (name: string, first: boolean) => {
  const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  return first ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

const hasKey = (member: unknown, key: string) =>
  typeof member === 'object' && member !== null && Reflect.get(member, '_key') === key
