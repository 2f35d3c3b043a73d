import type { Graph, Thing, WithContext } from 'schema-dts'
import type { TeachingBusiness } from '@/lib/seo/branch-json-ld'

/** The structured data of a page: one https://schema.org entity, or a graph of several. */
export type LinkedData = WithContext<Thing> | Graph | TeachingBusiness

/**
 * JSON-LD (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). `<` is escaped, so that no content
 * can end the script element or begin a comment in it.
 */
export function JsonLd({ data }: { data: LinkedData }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  )
}
