import type { authors } from './authors.ts'
import type { Block } from './compose.ts'
import { imageAsset, keyed, reference, slugField, type SeedDocument } from './document.ts'
import type { pastQuestions } from './past-questions.ts'
import type { Question } from './question.ts'
import type { questions } from './questions.ts'
import type { syllabusPapers } from './syllabus.ts'
import type { topics } from './topics.ts'

/** An article as its author writes it. Slugs stand for references. */
export interface SeedArticle {
  slug: string
  title: string
  /** Why the subject matters now; the page prints the label. */
  context: string
  publishedAt: string
  /** Changes of substance, the newest last. */
  updates?: { date: string; text: string }[]
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
  /** Questions of the bank that follow those of the quiz. */
  questions?: (keyof typeof questions)[]
  /** Questions of real papers about the subject. */
  pastQuestions?: (keyof typeof pastQuestions)[]
  sources?: { publisher: string; title: string; url?: string; date?: string }[]
  cover?: { image: string; alt: string }
  related?: string[]
  corrections?: { date: string; text: string }[]
  legacyPaths?: string[]
}

/** The document of an article. */
export function articleDocument(article: SeedArticle): SeedDocument {
  return keyed({
    _id: `article-${article.slug}`,
    _type: 'article',
    title: article.title,
    slug: slugField(article.slug),
    language: 'en',
    context: article.context,
    publishedAt: inUtc(article.publishedAt),
    updates: typed('update', article.updates),
    eventDate: article.eventDate,
    author: reference(`author-${article.author}`),
    reviewer: article.reviewer && reference(`author-${article.reviewer}`),
    topics: article.topics.map((slug) => reference(`topic-${slug}`)),
    syllabus: article.syllabus.map(([paper, line]) => ({
      _type: 'syllabusReference',
      paper: reference(`syllabus-${paper.toLowerCase()}`),
      line,
    })),
    relevance: article.relevance,
    body: article.body.flat(),
    keyFacts: article.keyFacts,
    mainsQuestions: typed('mainsQuestion', article.mainsQuestions),
    quiz: quizOf(article),
    pastQuestions: article.pastQuestions?.map((name) => reference(`past-question-${name}`)),
    sources: typed('source', article.sources),
    cover: article.cover && { _type: 'image', ...imageAsset(article.cover.image), alt: article.cover.alt },
    related: article.related?.map((slug) => reference(`article-${slug}`)),
    corrections: typed('correction', article.corrections),
    legacyPaths: article.legacyPaths,
  })
}

/** The questions of the article, then those of the bank. */
function quizOf({ quiz = [], questions = [] }: SeedArticle) {
  const members = [
    ...(typed('quizQuestion', quiz) ?? []),
    ...questions.map((name) => reference(`question-${name}`)),
  ]
  return members.length > 0 ? members : undefined
}

const typed = (_type: string, members: readonly object[] | undefined) =>
  members?.map((member) => ({ _type, ...member }))

/** Times are written in Indian time and stored in UTC, so that queries can compare them as text. */
const inUtc = (moment: string) => new Date(moment).toISOString()
