import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PaperQuestions, YearQuestions } from '@/components/past-question/question-set-view'
import { getPaperQuestions, getYearQuestions } from '@/lib/content/past-question'
import { getSyllabusPaper } from '@/lib/content/syllabus-paper'
import { env } from '@/lib/env'
import { pathsIn } from '@/lib/languages'
import { stagedPaperName } from '@/lib/paper-name'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { pastQuestionsMetadata } from '@/lib/seo/metadata'
import { listVersions } from '@/lib/versions'
import { languageOf } from '../../language-of'
import { parsePage } from '../../parse-page'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = { params: Promise<{ language: string; of: string; n?: string }> }

/** The slug of a paper is never a year. */
const yearIn = (segment: string) => (/^\d{4}$/.test(segment) ? Number(segment) : undefined)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { of, n = 1 } = await params
  const language = await languageOf(params)
  const page = Number(n)
  const versions = listVersions((number) => routes.pastQuestionsOfPaper(of, number), page, language)
  if (yearIn(of) !== undefined) return pastQuestionsMetadata(of, { language, versions }, page)
  const paper = await getSyllabusPaper(of)
  return paper ? pastQuestionsMetadata(stagedPaperName(paper, language), { language, versions }, page) : {}
}

/** A page of the questions of a year (`/past-questions/2025`) or of a paper (`/past-questions/upsc-prelims-gs`). */
export default async function PastQuestionSetPage({ params }: Props) {
  const { of, n } = await params
  const language = await languageOf(params)
  const path = (number: number) => pathsIn(language)(routes.pastQuestionsOfPaper(of, number))
  const page = parsePage(n, path)
  const address = new URL(path(page), env().SITE_URL).href
  const year = yearIn(of)
  if (year !== undefined) {
    const list = await getYearQuestions(year, page)
    if (!list) notFound()
    return <YearQuestions language={language} year={year} list={list} address={address} />
  }
  const paper = await getSyllabusPaper(of)
  const list = paper && (await getPaperQuestions(paper._id, page))
  if (!list) return redirectOrNotFound(language, routes.pastQuestionsOfPaper(decodedSegment(of), page))
  return <PaperQuestions language={language} paper={paper} list={list} address={address} />
}
