import { z } from 'zod'
import { deadLinkReason, type LinkAnswer } from '../../../lib/content/link-check/answers'
import { formatShortDay } from '../../../lib/dates'
import type { Problem } from './checks'

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

/** The dead ones among these links. */
export function deadLinks(links: readonly Link[], answers: Answers): Problem[] {
  return links.flatMap(({ path, place, url, archivedUrl }) => {
    const answer = answers.get(url)
    const reason = answer && deadLinkReason(answer)
    if (!reason) return []
    const asked = `asked on ${formatShortDay(answer.askedAt)}`
    const copy = archivedUrl && !isDead(answers.get(archivedUrl)) ? archivedUrl : undefined
    const advice = copy
      ? `use the archived copy, ${copy}, which the page shows already`
      : 'correct the address, or give an archived copy'
    return [
      {
        path,
        ...(place && { place }),
        message: `${url}: ${reason}, ${asked}: ${advice}`,
        severity: 'advice',
        url,
      },
    ]
  })
}

const isDead = (answer: LinkAnswer | undefined) =>
  answer !== undefined && deadLinkReason(answer) !== undefined
