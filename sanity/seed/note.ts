import type { authors } from './authors.ts'
import type { Block } from './compose.ts'
import { keyed, reference, slugField, type SeedDocument } from './document.ts'
import { imageAsset } from './image.ts'
import type { pastQuestions } from './past-questions.ts'
import type { Question } from './question.ts'
import type { syllabusPapers } from './syllabus.ts'
import type { topics } from './topics.ts'

/** An article as its author writes it. Slugs stand for references. */
export interface Note {
  slug: string
  title: string
  /** Why the subject matters now; the page prints the label. */
  context: string
  publishedAt: string
  updatedAt?: string
  eventDate?: string
  author: keyof typeof authors
  reviewer?: keyof typeof authors
  topics: (keyof typeof topics)[]
  /** Paper and line, e.g. `['GS2', '2.5']`. */
  syllabus: [paper: keyof typeof syllabusPapers, line: string][]
  relevance: 'prelims' | 'mains' | 'both'
  body: (Block | Block[])[]
  keyFacts?: string[]
  mainsQuestions?: { text: string; words: 150 | 250; marks: number; hint?: string }[]
  quiz?: Question[]
  /** Questions of real papers about the subject. */
  pastQuestions?: (keyof typeof pastQuestions)[]
  sources?: { publisher: string; title: string; url?: string; date?: string }[]
  cover?: { image: string; alt: string }
  related?: string[]
  corrections?: { date: string; text: string }[]
  legacyPaths?: string[]
}

/** The article document of a note. */
export function articleDocument(note: Note): SeedDocument {
  return keyed({
    _id: `article-${note.slug}`,
    _type: 'article',
    title: note.title,
    slug: slugField(note.slug),
    language: 'en',
    context: note.context,
    publishedAt: inUtc(note.publishedAt),
    updatedAt: note.updatedAt && inUtc(note.updatedAt),
    eventDate: note.eventDate,
    author: reference(`author-${note.author}`),
    reviewer: note.reviewer && reference(`author-${note.reviewer}`),
    topics: note.topics.map((slug) => reference(`topic-${slug}`)),
    syllabus: note.syllabus.map(([paper, line]) => ({
      _type: 'syllabusReference',
      paper: reference(`syllabus-${paper.toLowerCase()}`),
      line,
    })),
    relevance: note.relevance,
    body: note.body.flat(),
    keyFacts: note.keyFacts,
    mainsQuestions: typed('mainsQuestion', note.mainsQuestions),
    quiz: typed('quizQuestion', note.quiz),
    pastQuestions: note.pastQuestions?.map((name) => reference(`past-question-${name}`)),
    sources: typed('source', note.sources),
    cover: note.cover && { _type: 'image', ...imageAsset(note.cover.image), alt: note.cover.alt },
    related: note.related?.map((slug) => reference(`article-${slug}`)),
    corrections: typed('correction', note.corrections),
    legacyPaths: note.legacyPaths,
  })
}

const typed = (_type: string, members: readonly object[] | undefined) =>
  members?.map((member) => ({ _type, ...member }))

/** Times are written in Indian time and stored in UTC, so that queries can compare them as text. */
const inUtc = (moment: string) => new Date(moment).toISOString()
