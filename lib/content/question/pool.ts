import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { periodBounds, type Period } from '../../period'
import {
  currentArticleFilter,
  lineArticleFilter,
  periodArticleFilter,
  topicArticleFilter,
  type Language,
} from '../article/card'
import { fetchContent } from '../fetch-content'
import { nullableList } from '../parts'
import type { QueryFor } from '../query-types'

/** Notes and questions of the bank among which a test chooses, the newest. */
const MOST_NOTES = 500
const MOST_OF_BANK = 1000

const placesProjection = /* groq */ `
  "topics": topics[]._ref,
  "lines": syllabus[] { "paper": paper._ref, line }
` as const

/** A member of a quiz has the same id as in the projection of a quiz; one whose document is missing is left out. */
const noteProjection = /* groq */ `
  _id,
  publishedAt,
  ${placesProjection},
  "quiz": quiz[defined(coalesce(stem, @->stem))] { "_id": coalesce(@->_id, ^._id + "/" + _key) }
` as const

const newest = /* groq */ `order(publishedAt desc, _id desc) [0...$notes] { ${noteProjection} }` as const

const bankFilter = /* groq */ `_type == "question" && language == $language` as const
const ofBank = /* groq */ `order(_createdAt desc, _id desc) [0...$bank] { _id, ${placesProjection} }` as const

export const mixedPoolQuery = defineQuery(`{
  "notes": *[${currentArticleFilter} && count(quiz) > 0] | ${newest},
  "bank": *[${bankFilter}] | ${ofBank}
}`)

const topicNotes = /* groq */ `${topicArticleFilter} && !defined(supersededBy) && count(quiz) > 0` as const
const topicBank =
  /* groq */ `${bankFilter} && references($topics) && count((topics[]._ref)[@ in $topics]) > 0` as const

export const topicPoolQuery = defineQuery(`{
  "notes": *[${topicNotes}] | ${newest},
  "bank": *[${topicBank}] | ${ofBank}
}`)

const lineNotes = /* groq */ `${lineArticleFilter} && !defined(supersededBy) && count(quiz) > 0` as const
const lineBank =
  /* groq */ `${bankFilter} && references($paper) && count(syllabus[paper._ref == $paper && line == $line]) > 0` as const

export const linePoolQuery = defineQuery(`{
  "notes": *[${lineNotes}] | ${newest},
  "bank": *[${lineBank}] | ${ofBank}
}`)

/** Questions of the bank have no day. */
export const periodPoolQuery = defineQuery(`{
  "notes": *[${periodArticleFilter} && count(quiz) > 0] | ${newest},
  "bank": *[_type == "question" && false] | ${ofBank}
}`)

const places = {
  topics: nullableList(z.string()),
  lines: nullableList(z.object({ paper: z.string(), line: z.string() })),
}

export const poolSchema = z.object({
  notes: z.array(
    z.object({
      _id: z.string(),
      publishedAt: z.string(),
      ...places,
      quiz: nullableList(z.object({ _id: z.string() })),
    }),
  ),
  bank: z.array(z.object({ _id: z.string(), ...places })),
})

/** A question that a test can choose. */
export type PooledQuestion = {
  id: string
  /** The newest note that asks it, and when that was published; the bank has questions without a note. */
  note: string | null
  publishedAt: string | null
  /** Ids of its topics, and its lines, which name a paper by id. */
  topics: string[]
  lines: { paper: string; line: string }[]
}

/** All questions. @throws ContentUnavailableError */
export const getMixedPool = (language: Language) => fetchPool(mixedPoolQuery, {}, language)

/** The questions on any of the topics (ids). @throws ContentUnavailableError */
export const getTopicPool = (topics: string[], language: Language) =>
  fetchPool(topicPoolQuery, { topics }, language)

/** The questions on a line of a paper (an id). @throws ContentUnavailableError */
export const getLinePool = (paper: string, line: string, language: Language) =>
  fetchPool(linePoolQuery, { paper, line }, language)

/** The questions of the notes of a period. @throws ContentUnavailableError */
export const getPeriodPool = (period: Period, language: Language) =>
  fetchPool(periodPoolQuery, periodBounds(period), language)

export const topicTestQuery = defineQuery(`defined(*[${topicNotes}][0]) || defined(*[${topicBank}][0])`)

export const lineTestQuery = defineQuery(`defined(*[${lineNotes}][0]) || defined(*[${lineBank}][0])`)

export const hasTestSchema = z.boolean()

/** Whether there are questions on any of the topics (ids). @throws ContentUnavailableError */
export const hasTopicTest = async (topics: string[], language: Language): Promise<boolean> =>
  (await fetchContent({ query: topicTestQuery, params: { topics, language }, schema: hasTestSchema })) ??
  false

/** Whether there are questions on a line of a paper (an id). @throws ContentUnavailableError */
export const hasLineTest = async (paper: string, line: string, language: Language): Promise<boolean> =>
  (await fetchContent({ query: lineTestQuery, params: { paper, line, language }, schema: hasTestSchema })) ??
  false

async function fetchPool(
  query: QueryFor<typeof poolSchema>,
  params: object,
  language: Language,
): Promise<PooledQuestion[]> {
  const found = await fetchContent({
    query,
    params: { ...params, language, notes: MOST_NOTES, bank: MOST_OF_BANK },
    schema: poolSchema,
  })
  if (!found) return []
  const ofNotes = found.notes.flatMap(({ _id: note, quiz, ...rest }) =>
    quiz.map(({ _id: id }) => ({ id, note, ...rest })),
  )
  const ofBank = found.bank.map(({ _id: id, ...rest }) => ({ id, note: null, publishedAt: null, ...rest }))
  // Notes may share a question, which then belongs to the newest.
  const byId = new Map([...ofBank, ...ofNotes.reverse()].map((question) => [question.id, question]))
  return [...byId.values()]
}
