import { z } from 'zod'
import { deadLinkReason, type LinkAnswer } from '../../../lib/content/link-check/answers'
import type { TypeName } from '../../../lib/content/types'
import type { Checked } from './checks'

/** A link to the web in a document, and the archived copy beside it. */
export type Link = { path: string; place?: string; url: string; archivedUrl?: string }

/** The results of links by their URLs. */
export type Answers = ReadonlyMap<string, LinkAnswer>

const keyed = <T extends z.ZodRawShape>(shape: T) =>
  z
    .array(
      z
        .object({ _key: z.string(), ...shape })
        .nullable()
        .catch(null),
    )
    .catch([])
const text = z.string().nullish().catch(null)

const linking = z.object({
  sources: keyed({ url: text, archivedUrl: text }),
  body: keyed({ markDefs: keyed({ href: text }) }),
})

/** The links of sources and text in a document in the site’s projection. */
export function linksIn(answer: unknown): Link[] {
  const { data } = linking.safeParse(answer)
  const sources = (data?.sources ?? []).flatMap((source) => {
    if (!source) return []
    const { url, archivedUrl } = source
    const path = `sources[_key=="${source._key}"]`
    return [
      ...(url ? [{ path: `${path}.url`, url, ...(archivedUrl && { archivedUrl }) }] : []),
      ...(archivedUrl ? [{ path: `${path}.archivedUrl`, url: archivedUrl }] : []),
    ]
  })
  const body = (data?.body ?? []).flatMap((block) =>
    (block?.markDefs ?? []).flatMap((mark) =>
      block && mark?.href
        ? [{ path: `body[_key=="${block._key}"].markDefs[_key=="${mark._key}"].href`, url: mark.href }]
        : [],
    ),
  )
  return [...sources, ...body]
}

/** A place in a document that links to a page. */
type LinkUse = {
  id: string
  type: TypeName
  title: string
  path: string
  place: string
  /** The archived copy beside it, which the page shows already, unless that is dead too. */
  archivedUrl?: string
}

/** A page that no longer exists, and the places that link to it. */
export type DeadLink = { url: string; reason: string; askedAt: string; uses: LinkUse[] }

/** The dead links of documents, by URL; each place is a document's own, in the order of the documents. */
export function deadLinks(
  documents: Iterable<Pick<Checked, 'id' | 'type' | 'title' | 'links'>>,
  answers: Answers,
): DeadLink[] {
  const found = new Map<string, DeadLink>()
  for (const { id, type, title, links } of documents)
    for (const { path, place = path, url, archivedUrl } of links) {
      const answer = answers.get(url)
      const reason = answer && deadLinkReason(answer)
      if (!reason) continue
      const link = found.get(url) ?? { url, reason, askedAt: answer.askedAt, uses: [] }
      const copy = archivedUrl && !isDead(answers.get(archivedUrl)) ? archivedUrl : undefined
      link.uses.push({ id, type, title, path, place, ...(copy && { archivedUrl: copy }) })
      found.set(url, link)
    }
  return [...found.values()].sort(byUrl)
}

const byUrl = (a: DeadLink, b: DeadLink) => (a.url < b.url ? -1 : 1)

const isDead = (answer: LinkAnswer | undefined) =>
  answer !== undefined && deadLinkReason(answer) !== undefined
