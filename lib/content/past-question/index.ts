import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { countYears, type YearCount } from '../../past-question-years'
import { PAGE_SIZE } from '../article/pages'
import { paperLink, paperLinkProjection } from '../syllabus-paper/parser'
import { fetchContent } from '../fetch-content'
import type { QueryFor } from '../query-types'
import { pastQuestionProjection, pastQuestionSchema, type PastQuestion } from './parser'
import { pastQuestionFields } from './rules'

export { pastQuestionSchema, type PastQuestion }

const filter = /* groq */ `_type == "pastQuestion" && defined(year)` as const

export const pastQuestionIndexQuery = defineQuery(`{
  "years": *[${filter}].year,
  "papers": *[_type == "syllabusPaper" && defined(slug.current)] | order(exam desc, stage desc, code asc) {
    ${paperLinkProjection},
    "questions": count(*[${filter} && paper._ref == ^._id])
  }
}`)

export const pastQuestionIndexSchema = z.object({
  years: z.array(pastQuestionFields.year),
  papers: z.array(paperLink.extend({ questions: z.int() })),
})

type Paper = z.output<typeof pastQuestionIndexSchema>['papers'][number]

/** The years, newest first, and the papers that have past questions. */
export type PastQuestionIndex = { years: YearCount[]; papers: Paper[] }

/** Which past questions there are. @throws ContentUnavailableError */
export async function getPastQuestionIndex(): Promise<PastQuestionIndex> {
  const found = await fetchContent({ query: pastQuestionIndexQuery, schema: pastQuestionIndexSchema })
  return {
    years: countYears(found?.years ?? []).reverse(),
    papers: (found?.papers ?? []).filter(({ questions }) => questions > 0),
  }
}

const ofYear = /* groq */ `${filter} && year == $year` as const

export const yearQuestionsQuery = defineQuery(`{
  "questions": *[${ofYear}] | order(exam desc, stage desc, paper->code asc, number asc, _id asc) [$from...$to] { ${pastQuestionProjection} },
  "total": count(*[${ofYear}])
}`)

const ofPaper = /* groq */ `${filter} && paper._ref == $paper` as const

export const paperQuestionsQuery = defineQuery(`{
  "questions": *[${ofPaper}] | order(year desc, number asc, _id asc) [$from...$to] { ${pastQuestionProjection} },
  "total": count(*[${ofPaper}])
}`)

export const questionPageSchema = z.object({ questions: z.array(pastQuestionSchema), total: z.int() })

export type PastQuestionPage = { questions: PastQuestion[]; page: number; pages: number; total: number }

/** Page `page` of the questions of a year, paper by paper. Null if there is none. @throws ContentUnavailableError */
export const getYearQuestions = (year: number, page: number) => fetchPage(page, yearQuestionsQuery, { year })

/** The same of a paper, given as an id, the newest year first. @throws ContentUnavailableError */
export const getPaperQuestions = (paper: string, page: number) =>
  fetchPage(page, paperQuestionsQuery, { paper })

async function fetchPage(
  page: number,
  query: QueryFor<typeof questionPageSchema>,
  params: object,
): Promise<PastQuestionPage | null> {
  const found = await fetchContent({
    query,
    params: { ...params, from: (page - 1) * PAGE_SIZE, to: page * PAGE_SIZE },
    schema: questionPageSchema,
  })
  const total = found?.total ?? 0
  const pages = Math.ceil(total / PAGE_SIZE)
  return found && page <= pages ? { questions: found.questions, page, pages, total } : null
}
