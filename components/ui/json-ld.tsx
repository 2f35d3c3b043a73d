import type { Graph, Thing, WithContext } from 'schema-dts'
import type { TeachingBusiness } from '@/lib/seo/branch-json-ld'

/** What a page says of itself to programs: one thing of https://schema.org, or several that refer to each other. */
export type LinkedData = WithContext<Thing> | Graph | TeachingBusiness

/**
 * Linked data in JSON (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). No word of an editor can
 * end the element or begin a comment in it: within JSON, `<` has another spelling.
 */
export function JsonLd({ data }: { data: LinkedData }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  )
}
