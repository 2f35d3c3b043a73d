import 'server-only'
import { z } from 'zod'
import { pathOf } from '../routes'
import { fetchUntyped } from './fetch-content'
import { slug } from './fields/slug'
import { documentShape } from './parts'
import { linkableTypes } from './types'

/** All types with pages except articles, which the sitemap lists by month. */
const pageTypes = linkableTypes.filter((type) => type !== 'article')

const documents = z.array(z.object({ ...documentShape, _type: z.enum(pageTypes), slug }))

/** The paths of all documents’ pages except articles, by type and slug. @throws ContentUnavailableError */
export async function getPagePaths(): Promise<string[]> {
  const found = await fetchUntyped({
    query: `*[_type in ${JSON.stringify(pageTypes)} && defined(slug.current)] | order(slug.current asc) {
      _id, _rev, _type, "slug": slug.current
    }`,
    schema: documents,
  })
  const paths = pageTypes.flatMap((type) => (found ?? []).filter(({ _type }) => _type === type).map(pathOf))
  return [...new Set(paths)]
}
