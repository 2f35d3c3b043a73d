import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PaperQuestions, YearQuestions } from '@/components/past-question/question-set-view'
import { getPaperQuestions, getYearQuestions } from '@/lib/content/past-question'
import { getSyllabusPaper } from '@/lib/content/syllabus-paper'
import { env } from '@/lib/env'
import { stagedPaperName } from '@/lib/paper-name'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { pastQuestionsMetadata } from '@/lib/seo/metadata'
import { parsePage } from '../../parse-page'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = { params: Promise<{ language: string; of: string; n?: string }> }

/** The slug of a paper is never a year. */
const yearIn = (segment: string) => (/^\d{4}$/.test(segment) ? Number(segment) : undefined)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { of, n = 1 } = await params
  const [year, page] = [yearIn(of), Number(n)]
  if (year !== undefined) return pastQuestionsMetadata(of, routes.pastQuestionsOfYear(year, page), page)
  const paper = await getSyllabusPaper(of)
  if (!paper) return {}
  return pastQuestionsMetadata(stagedPaperName(paper), routes.pastQuestionsOfPaper(of, page), page)
}

/** A page of the questions of a year (`/past-questions/2025`) or of a paper (`/past-questions/upsc-prelims-gs`). */
export default async function PastQuestionSetPage({ params }: Props) {
  const { of, n } = await params
  const path = (number: number) => routes.pastQuestionsOfPaper(of, number)
  const page = parsePage(n, path)
  const address = new URL(path(page), env().SITE_URL).href
  const year = yearIn(of)
  if (year !== undefined) {
    const list = await getYearQuestions(year, page)
    if (!list) notFound()
    return <YearQuestions year={year} list={list} address={address} />
  }
  const paper = await getSyllabusPaper(of)
  const list = paper && (await getPaperQuestions(paper._id, page))
  if (!list) return redirectOrNotFound(routes.pastQuestionsOfPaper(decodedSegment(of), page))
  return <PaperQuestions paper={paper} list={list} address={address} />
}
