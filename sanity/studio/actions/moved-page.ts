import type { Mutation, SanityDocument } from 'sanity'
import { z } from 'zod'
import { languages } from '../../../lib/languages'
import { readablePath } from '../../../lib/readable-path'
import { linkableTypes, pathOf } from '../../../lib/routes'
import { isScheduledArticle } from '../state/page-state'

const page = z.object({
  _type: z.enum(linkableTypes),
  slug: z.object({ current: z.string().min(1) }),
  language: z.enum(languages).optional().catch(undefined),
})

const address = (document: SanityDocument | null) => {
  const { data } = page.safeParse(document)
  return data && pathOf({ ...data, slug: data.slug.current })
}

/** The path of a document's page before and after its draft is published. */
export type Move = { from: string; to: string }

/**
 * The move caused by publishing, if any. The path of a scheduled article is not public yet, so changing it is no move.
 */
export function moveOf(
  published: SanityDocument | null,
  draft: SanityDocument | null,
  now = Date.now(),
): Move | null {
  const [from, to] = [publicAddress(published, now), address(draft)]
  return from && to && from !== to ? { from, to } : null
}

/** The path of a document's public page; undefined for a scheduled article. */
export function publicAddress(published: SanityDocument | null, now = Date.now()): string | undefined {
  return isScheduledArticle(published, now) ? undefined : address(published)
}

export const redirectsQuery = `*[_type == "redirect"]{ _id, from, to, "document": toReference._ref }`
export const redirectsSchema = z.array(
  z.object({
    _id: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    document: z.string().nullable(),
  }),
)
type KnownRedirects = z.output<typeof redirectsSchema>

const fold = (path: string | null) => (path === null ? undefined : readablePath(path))

/**
 * The mutations that redirect the old path of a moved page. Redirects to the old path are pointed to the page itself,
 * which avoids chains, and redirects from the new path are deleted, which avoids loops.
 */
export function redirectMutations(documentId: string, { from, to }: Move, known: KnownRedirects): Mutation[] {
  const toReference = { _type: 'reference', _ref: documentId, _weak: true }
  const away = known.filter((redirect) => fold(redirect.from) === to)
  const same = known.find((redirect) => fold(redirect.from) === from)
  const chained = known.filter((redirect) => fold(redirect.to) === from && !away.includes(redirect))
  return [
    ...away.flatMap(({ _id }) => [{ delete: { id: _id } }, { delete: { id: `drafts.${_id}` } }]),
    ...chained.map(({ _id }) => ({ patch: { id: _id, set: { toReference }, unset: ['to'] } })),
    {
      createOrReplace: {
        _id: same?._id ?? idFor(from),
        _type: 'redirect',
        from,
        statusCode: 308,
        toReference,
      },
    },
  ]
}

const idFor = (from: string) => `redirect${from.replaceAll('/', '-')}`

/** How the path of an unpublished page answers: gone, or a redirect to another page. */
export type UnpublishedAnswer = { statusCode: 410 } | { statusCode: 308; to: string }

/**
 * The mutations that make the path of an unpublished page, and earlier paths that redirected to it, answer this way.
 */
export function unpublishMutations(
  documentId: string,
  from: string,
  afterwards: UnpublishedAnswer,
  known: KnownRedirects,
): Mutation[] {
  const same = known.find((redirect) => fold(redirect.from) === from)
  const leading = known.filter(
    (redirect) => redirect !== same && (redirect.document === documentId || fold(redirect.to) === from),
  )
  const unset = 'to' in afterwards ? ['toReference'] : ['toReference', 'to']
  return [
    ...leading.map(({ _id }) => ({ patch: { id: _id, set: afterwards, unset } })),
    { createOrReplace: { _id: same?._id ?? idFor(from), _type: 'redirect', from, ...afterwards } },
  ]
}
