import { z } from 'zod'
import type { ArticleDraft } from './read/draft'
import { difference, wordsOf } from './read/recognise/words'

/** How a field of a stored note differs from the file, in words. */
export type Change = { part: string; removed: string[]; added: string[] }

const parts: [name: keyof ArticleDraft, title: string][] = [
  ['title', 'Title'],
  ['context', 'Why in the news'],
  ['eventDate', 'Day of the news'],
  ['body', 'Text'],
  ['keyFacts', 'Key facts'],
  ['mainsQuestions', 'Mains questions'],
  ['quiz', 'Quiz'],
  ['sources', 'Sources'],
]

/** What an update from the file changes in a stored note. */
export function changesOf(document: Record<string, unknown>, draft: ArticleDraft): Change[] {
  return parts.flatMap(([name, part]) => {
    const { missing, added } = difference(wordsIn(document[name]), wordsIn(draft[name]))
    return missing.length + added.length > 0 ? [{ part, removed: missing, added }] : []
  })
}

const members = z.record(z.string(), z.unknown())

/** All words in a value, but those of keys, types and looks. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return wordsOf(value)
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  const object = members.safeParse(value).data ?? {}
  return Object.entries(object).flatMap(([name, member]) =>
    name.startsWith('_') || ['style', 'listItem', 'level', 'marks', 'asset', 'src'].includes(name)
      ? []
      : wordsIn(member),
  )
}
