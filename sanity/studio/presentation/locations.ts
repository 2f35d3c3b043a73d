import type { DocumentLocationResolver } from 'sanity/presentation'
import { linkableTypes } from '../../../lib/content/types'
import { studioTypes } from '../../../lib/content/types.studio'

/** Shown if there is no page to open; otherwise the Studio counts the pages. */
const message = `select(
  count(locations) > 0 => null,
  $type in ${JSON.stringify(linkableTypes)} => "It has a page as soon as its address (slug) is filled in.",
  "No page shows this yet."
)`

const pages = new Map(Object.values(studioTypes).map(({ form, shownOn }) => [form.name as string, shownOn]))

/** The pages on which a document appears, its own page first. */
export const locations: DocumentLocationResolver = ({ id, type }, { documentStore }) => {
  const lists = pages.get(type)
  if (!lists) return null
  return documentStore.listenQuery(
    {
      fetch: `{ "locations": [${lists.map((list) => `...${list}`).join(', ')}] } { locations, "message": ${message} }`,
      listen: '*[_id in [$id, "drafts." + $id]]',
    },
    { id, type },
    { apiVersion: '2026-05-04', perspective: 'drafts', tag: 'preview.locations' },
  )
}
