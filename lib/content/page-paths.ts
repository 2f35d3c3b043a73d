import 'server-only'
import { z } from 'zod'
import { pathOf, routes } from '../routes'
import { fetchUntyped } from './fetch-content'
import { slug } from './fields/slug'
import { documentShape } from './parts'
import { syllabusPaperFields } from './syllabus-paper/rules'
import { linkableTypes } from './types'

/** All types with pages except articles, which the sitemap lists by month. */
const pageTypes = linkableTypes.filter((type) => type !== 'article')

const documents = z.array(
  z.object({
    ...documentShape,
    _type: z.enum(pageTypes),
    slug,
    exam: syllabusPaperFields.exam.optional().catch(undefined),
  }),
)

/**
 * The paths of all documents’ pages except articles, by type and slug, and of the examinations that have papers.
 *
 * @throws ContentUnavailableError
 */
export async function getPagePaths(): Promise<string[]> {
  const found = await fetchUntyped({
    query: `*[_type in ${JSON.stringify(pageTypes)} && defined(slug.current)] | order(slug.current asc) {
      _id, _rev, _type, "slug": slug.current, _type == "syllabusPaper" => { exam }
    }`,
    schema: documents,
  })
  const paths = pageTypes.flatMap((type) => (found ?? []).filter(({ _type }) => _type === type).map(pathOf))
  const exams = (found ?? []).flatMap(({ exam }) => (exam ? [routes.syllabusExam(exam)] : []))
  return [...new Set([...paths, ...exams])]
}
