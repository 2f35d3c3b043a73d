import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { fetchContent } from '../fetch-content'
import { pastQuestionProjection, pastQuestionSchema, type PastQuestion } from './parser'
import { pastQuestionFields } from './rules'

/** Questions on the page of a topic or of a line of the syllabus; the pages of the years have all. */
export const ASKED_SIZE = 5

/** Questions on any of `$topics` (ids). `references()` is there for an index. */
const ofTopics =
  /* groq */ `_type == "pastQuestion" && defined(year) && references($topics) && count((topics[]._ref)[@ in $topics]) > 0` as const

export const topicQuestionsQuery = defineQuery(`{
  "questions": *[${ofTopics}] | order(year desc, number asc, _id asc) [0...$count] { ${pastQuestionProjection} },
  "years": *[${ofTopics}].year
}`)

/** Questions on line `$line` of `$paper` (an id). */
const ofLine =
  /* groq */ `_type == "pastQuestion" && defined(year) && references($paper) && count(syllabus[paper._ref == $paper && line == $line]) > 0` as const

export const lineQuestionsQuery = defineQuery(`{
  "questions": *[${ofLine}] | order(year desc, number asc, _id asc) [0...$count] { ${pastQuestionProjection} },
  "years": *[${ofLine}].year
}`)

export const askedSchema = z.object({
  questions: z.array(pastQuestionSchema),
  years: z.array(pastQuestionFields.year),
})

/** The newest questions on a subject, and the year of each question on it, one entry a question. */
export type Asked = { questions: PastQuestion[]; years: number[] }

/** Nothing, as on the later pages of a list. */
export const neverAsked: Asked = { questions: [], years: [] }

/** What was asked on any of the topics. @throws ContentUnavailableError */
export async function getTopicQuestions(topics: string[]): Promise<Asked> {
  const params = { topics, count: ASKED_SIZE }
  return (await fetchContent({ query: topicQuestionsQuery, params, schema: askedSchema })) ?? neverAsked
}

/** What was asked on a line of a paper, which is given as an id. @throws ContentUnavailableError */
export async function getLineQuestions(paper: string, line: string): Promise<Asked> {
  const params = { paper, line, count: ASKED_SIZE }
  return (await fetchContent({ query: lineQuestionsQuery, params, schema: askedSchema })) ?? neverAsked
}
