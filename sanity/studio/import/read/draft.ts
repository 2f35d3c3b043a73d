import { slugify } from '../../../../lib/content/studio/slugify'
import { type Block, toBlocks } from '../../paste/blocks'
import { outline } from '../../paste/outline'
import type { Part } from '../../paste/part'
import { typedLists } from '../../paste/typed-list'
import type { NoteFields } from './recognise/found'

/** A picture of the text before it is uploaded: `src` is its address in the file. */
export type PendingFigure = { _type: 'figure'; _key: string; src: string; alt?: string }
export type DraftBlock = Block | PendingFigure

/** The documents that a note may refer to: topics by title, papers of the syllabus with their lines. */
export type Catalogue = {
  topics: { _id: string; title: string }[]
  papers: { _id: string; code: string; lines: string[] }[]
}

type Reference = { _type: 'reference'; _ref: string }
type Keyed<T> = T & { _key: string }

/** A note as the Studio stores it, with the fields that the file provides. */
export type ArticleDraft = {
  _type: 'article'
  title?: string
  slug?: { _type: 'slug'; current: string }
  language: string
  context?: string
  eventDate?: string
  body: DraftBlock[]
  keyFacts?: string[]
  mainsQuestions?: Keyed<{
    _type: 'mainsQuestion'
    text: string
    words?: number
    marks?: number
    hint?: string
  }>[]
  quiz?: Keyed<{
    _type: 'quizQuestion'
    stem: string
    options: string[]
    answer?: number
    explanation?: string
  }>[]
  sources?: Keyed<{ _type: 'source'; publisher?: string; title?: string; url?: string; date?: string }>[]
  topics?: Keyed<Reference>[]
  syllabus?: Keyed<{ _type: 'syllabusReference'; paper: Reference; line: string }>[]
}

/** The draft of a note. */
export function draftOf(fields: NoteFields, catalogue: Catalogue, newKey: () => string): ArticleDraft {
  const { title, language, context, eventDate, body, keyFacts, mainsQuestions, quiz, sources } = fields
  const slug = slugify(title ?? '')
  const keyed = <T extends string, M extends object>(_type: T, members: readonly M[]) =>
    members.map((member) => ({ _type, _key: newKey(), ...member }))
  const topics = topicsNamed(fields.topics, catalogue, newKey)
  const syllabus = linesNamed(fields.syllabus, catalogue, newKey)
  return {
    _type: 'article',
    ...(title && { title }),
    ...(slug && { slug: { _type: 'slug', current: slug } }),
    language,
    ...(context && { context }),
    ...(eventDate && { eventDate }),
    body: bodyBlocks(body, newKey),
    ...(keyFacts.length > 0 && { keyFacts }),
    ...(mainsQuestions.length > 0 && { mainsQuestions: keyed('mainsQuestion', mainsQuestions) }),
    ...(quiz.length > 0 && { quiz: keyed('quizQuestion', quiz) }),
    ...(sources.length > 0 && { sources: keyed('source', sources) }),
    ...(topics.length > 0 && { topics }),
    ...(syllabus.length > 0 && { syllabus }),
  }
}

/** The text in Portable Text; pictures are figures that still lack their file. */
export function bodyBlocks(parts: readonly Part[], newKey: () => string): DraftBlock[] {
  return outline(typedLists(parts)).flatMap((part): DraftBlock[] =>
    part.kind === 'picture'
      ? [{ _type: 'figure', _key: newKey(), src: part.src, ...(part.alt && { alt: part.alt }) }]
      : toBlocks([part], newKey),
  )
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
const reference = (_ref: string): Reference => ({ _type: 'reference', _ref })

const topicNamed = (name: string, { topics }: Catalogue) =>
  topics.find(({ title }) => fold(title) === fold(name))

function topicsNamed(names: readonly string[], catalogue: Catalogue, newKey: () => string) {
  const found = names.flatMap((name) => topicNamed(name, catalogue) ?? [])
  return [...new Set(found)].map(({ _id }) => ({ _key: newKey(), ...reference(_id) }))
}

/** `GS2 2.18`, `GS Paper II: 2.18` and the like. */
function lineNamed(entry: string, { papers }: Catalogue) {
  const line = /\b[A-Z\d]{1,2}\.\d{1,2}\b/i.exec(entry)?.[0]
  const code =
    line &&
    entry
      .replace(line, '')
      .replace(/paper|line|[^A-Za-z\d]/gi, '')
      .replace(/I+V?$/, (sign) => String(romans.indexOf(sign) + 1))
  const paper = papers.find((one) => one.code.toLowerCase() === code?.toLowerCase())
  return paper && line && paper.lines.includes(line) ? { paper: reference(paper._id), line } : undefined
}

function linesNamed(entries: readonly string[], catalogue: Catalogue, newKey: () => string) {
  return entries.flatMap((entry) => {
    const named = lineNamed(entry, catalogue)
    return named ? [{ _type: 'syllabusReference' as const, _key: newKey(), ...named }] : []
  })
}

/** The topics and lines that a note names but the dataset does not contain. */
export const unknownNames = ({ topics, syllabus }: NoteFields, catalogue: Catalogue) => ({
  topics: topics.filter((name) => !topicNamed(name, catalogue)),
  syllabus: syllabus.filter((entry) => !lineNamed(entry, catalogue)),
})

const romans = ['I', 'II', 'III', 'IV']
