import type { Path } from 'sanity'
import { z } from 'zod'

/** A text of an article that is read as a unit: a field, a paragraph, a row of a table or a quotation. */
export type Passage = { path: Path; text: string; isQuotation?: true }

/** The fields of an article with text, in reading order. */
const readFields = [
  ...['title', 'context', 'eventDate', 'body', 'keyFacts', 'cover', 'mainsQuestions', 'quiz'],
  ...['sources', 'corrections', 'seo'],
]

/** Members without text of their own: choices, pictures, and links, whose text belongs to the paragraph. */
const wordless = new Set([
  ...['style', 'listItem', 'level', 'marks', 'markDefs', 'asset', 'src', 'hotspot', 'crop', 'media'],
  ...['tone', 'language', 'stage', 'headerColumn', 'noindex'],
])

const members = z.record(z.string(), z.unknown())
const block = z.object({
  _type: z.literal('block'),
  children: z.array(z.object({ text: z.string().catch('') }).catch({ text: '' })),
})
const tableRow = z.object({ _type: z.literal('tableRow'), cells: z.array(z.string().catch('')) })
const quote = z.object({ _type: z.literal('quote'), text: z.string(), source: z.string().nullish() })
const keyed = z.object({ _key: z.string() })

/** The text of a stored paragraph; undefined for any other value. */
export const textOfBlock = (value: unknown): string | undefined =>
  block
    .safeParse(value)
    .data?.children.map(({ text }) => text)
    .join('')

/** All texts of a stored article, which may be invalid or incomplete; without empty ones. */
export function passagesOf(article: unknown): Passage[] {
  const fields = members.safeParse(article).data ?? {}
  return readFields.flatMap((name) => textsIn(fields[name], [name]))
}

function textsIn(value: unknown, path: Path): Passage[] {
  if (typeof value === 'string') return passage(path, value)
  if (typeof value === 'number') return passage(path, String(value))
  if (Array.isArray(value))
    return value.flatMap((member: unknown, index) => {
      const key = keyed.safeParse(member).data?._key
      return textsIn(member, [...path, key === undefined ? index : { _key: key }])
    })
  const paragraph = textOfBlock(value)
  if (paragraph !== undefined) return passage(path, paragraph)
  // A cell has no meaning alone, so a row is one text.
  const row = tableRow.safeParse(value).data
  if (row) return passage(path, row.cells.join(' | '))
  const quotation = quote.safeParse(value).data
  if (quotation)
    return [
      ...passage([...path, 'text'], quotation.text).map((one) => ({ ...one, isQuotation: true as const })),
      ...passage([...path, 'source'], quotation.source ?? ''),
    ]
  const object = members.safeParse(value).data ?? {}
  return Object.entries(object).flatMap(([name, member]) => {
    if (name.startsWith('_') || wordless.has(name)) return []
    return textsIn(isAnswer(name) ? rightOption(object) : member, [...path, name])
  })
}

const isAnswer = (name: string) => name === 'answer'

/** The text of the right option, which a quiz question stores as an index. */
function rightOption({ options, answer }: Record<string, unknown>): unknown {
  return Array.isArray(options) && typeof answer === 'number' ? options[answer] : undefined
}

const passage = (path: Path, text: string): Passage[] => (text.trim() ? [{ path, text }] : [])
