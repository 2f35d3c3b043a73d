import type { Metadata } from 'next'
import { LineView } from '@/components/syllabus/line-view'
import { getLineArticles } from '@/lib/content/article/by-line'
import { getSyllabusPaper } from '@/lib/content/syllabus-paper'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { lineMetadata } from '@/lib/seo/metadata'
import { redirectOrNotFound } from '../../../redirect-or-not-found'

type Params = { slug: string; line: string }

async function getLine({ slug, line: code }: Params) {
  const paper = await getSyllabusPaper(slug)
  const line = paper?.lines.find((candidate) => candidate.code === code)
  return paper && line && { paper, line }
}

export async function linePageMetadata(params: Params, page = 1): Promise<Metadata> {
  const found = await getLine(params)
  return found ? lineMetadata(found.paper, found.line, page) : {}
}

/** A page of the articles on a line of the syllabus. */
export async function linePage(params: Params, page = 1) {
  const found = await getLine(params)
  const list = found && (await getLineArticles({ paper: found.paper._id, line: found.line.code }, page))
  if (!list) {
    const [slug, line] = [decodedSegment(params.slug), decodedSegment(params.line)]
    return redirectOrNotFound(routes.syllabusLineArticles(slug, line, page))
  }
  return <LineView {...found} list={list} />
}
