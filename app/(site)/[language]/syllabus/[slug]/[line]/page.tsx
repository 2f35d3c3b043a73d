import type { Metadata } from 'next'
import { LineView } from '@/components/syllabus/line-view'
import { getLineArticles } from '@/lib/content/article/by-line'
import { getLineQuestions, neverAsked } from '@/lib/content/past-question/asked'
import { hasLineTest } from '@/lib/content/question/pool'
import { getSyllabusPaper } from '@/lib/content/syllabus-paper'
import { pathsIn } from '@/lib/languages'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { lineMetadata } from '@/lib/seo/metadata'
import { languageOf } from '../../../language-of'
import { parsePage } from '../../../parse-page'
import { redirectOrNotFound } from '../../../redirect-or-not-found'

type Props = { params: Promise<{ language: string; slug: string; line: string; n?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, line, n = 1 } = await params
  const found = await getLine(slug, line)
  return found ? lineMetadata(found.paper, found.line, await languageOf(params), Number(n)) : {}
}

/** A page of the articles on a line of the syllabus, and what was asked on it. */
export default async function LinePage({ params }: Props) {
  const { slug, line, n } = await params
  const language = await languageOf(params)
  const page = parsePage(n, (number) => pathsIn(language)(routes.syllabusLineArticles(slug, line, number)))
  const found = await getLine(slug, line)
  const list =
    found && (await getLineArticles({ paper: found.paper._id, line: found.line.code }, page, language))
  if (!list)
    return redirectOrNotFound(
      language,
      routes.syllabusLineArticles(decodedSegment(slug), decodedSegment(line), page),
    )
  const place = [found.paper._id, found.line.code] as const
  const [asked, hasTest] = await Promise.all([
    page === 1 ? getLineQuestions(...place) : neverAsked,
    page === 1 && hasLineTest(...place, language),
  ])
  return <LineView {...{ language, ...found, list, asked, hasTest }} />
}

async function getLine(slug: string, code: string) {
  const paper = await getSyllabusPaper(slug)
  const line = paper?.lines.find((candidate) => candidate.code === code)
  return paper && line && { paper, line }
}
