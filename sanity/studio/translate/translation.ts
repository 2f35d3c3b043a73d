import type { SanityDocumentLike } from 'sanity'
import { z } from 'zod'
import { article } from '../../../lib/content/article/pages'
import { publishedId, referenceId } from '../../../lib/content/fields/reference'
import type { Language } from '../../../lib/languages'

/** Fields without words, or with words that are the same in each language. */
const kept = [
  'slug',
  'author',
  'reviewer',
  'topics',
  'syllabus',
  'relevance',
  'eventDate',
  'sources',
  'pastQuestions',
] as const

/**
 * Fields whose words are translated. Everything else in them is kept: order, structure, images, numbers, right answers.
 */
const translated = [...['title', 'context', 'body', 'keyFacts', 'cover', 'mainsQuestions', 'quiz']] as const

const words = new Set<string>([...article.prose, 'alt'])

/** Whether the words of a field are translated. */
export const isTranslated = (field: unknown): boolean => typeof field === 'string' && words.has(field)

/** The id of the article's original, or its own id. The original of a translation is never itself a translation. */
export const originalId = (document: SanityDocumentLike): string =>
  referenceId(document.translationOf) ?? publishedId(document._id)

/**
 * The draft of an article in another language, complete except for the words. Its id is derived from the original, so
 * that two editors do not create two translations. `isPublished` says whether the original is published.
 */
export function translationOf(document: SanityDocumentLike, language: Language, isPublished: boolean) {
  const original = originalId(document)
  const fields = Object.entries(document).filter(([field]) => kept.some((name) => name === field))
  const blanks = Object.entries(document).flatMap(([field, value]): [string, unknown][] => {
    const rest = translated.some((name) => name === field) ? blank(ownMembers(value), field) : undefined
    return rest === undefined ? [] : [[field, rest]]
  })
  return {
    ...Object.fromEntries([...fields, ...blanks]),
    _id: `drafts.${original}-${language}`,
    _type: 'article',
    language,
    publishedAt: new Date().toISOString(),
    translationOf: {
      ...{ _type: 'reference', _ref: original },
      ...(!isPublished && { _weak: true, _strengthenOnPublish: { type: 'article' } }),
    },
  }
}

const textBlock = z.looseObject({
  _type: z.literal('block'),
  children: z.array(z.looseObject({ _key: z.string(), _type: z.string() })),
})

/** A list without its references: a question of the bank has one language. */
const ownMembers = (value: unknown) =>
  Array.isArray(value) ? value.filter((member) => referenceId(member) === undefined) : value

/** A value without its words: a text becomes undefined as a field, and empty as a list member, to keep its place. */
function blank(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((member: unknown) => blank(member, field) ?? '')
  if (typeof value === 'string') return isTranslated(field) ? undefined : value
  if (typeof value !== 'object' || value === null) return value
  const block = textBlock.safeParse(value).data
  if (block) return blankBlock(block)
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
      const rest = blank(inner, name)
      return rest === undefined ? [] : [[name, rest]]
    }),
  )
}

/** A block keeps its key (which identifies its original), its style, its list and an item's number. */
function blankBlock(block: z.output<typeof textBlock>) {
  const { children } = block
  const span = children.find(({ _type }) => _type === 'span')
  return {
    ...block,
    markDefs: [],
    children: [
      ...children.filter(({ _type }) => _type === 'listNumber'),
      { _type: 'span', _key: span?._key ?? 'text', text: '', marks: [] },
    ],
  }
}
