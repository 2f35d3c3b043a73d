import type { Mutation, SanityDocument } from 'sanity'
import { z } from 'zod'
import { languages } from '../../../lib/languages'
import { readablePath } from '../../../lib/readable-path'
import { linkableTypes, pathOf } from '../../../lib/routes'
import { isStillToAppear } from '../state/page-state'

const page = z.object({
  _type: z.enum(linkableTypes),
  slug: z.object({ current: z.string().min(1) }),
  language: z.enum(languages).optional().catch(undefined),
})

const address = (document: SanityDocument | null) => {
  const { data } = page.safeParse(document)
  return data && pathOf({ ...data, slug: data.slug.current })
}

/** Where the public page of a document was, and where it will be once its draft is published. */
export type Move = { from: string; to: string }

/** The move that publishing makes, if any; a note that is still to appear has no address yet that anybody knows. */
export function moveOf(
  published: SanityDocument | null,
  draft: SanityDocument | null,
  now = Date.now(),
): Move | null {
  const [from, to] = [publicAddress(published, now), address(draft)]
  return from && to && from !== to ? { from, to } : null
}

/** The address at which visitors have a document; a note that is still to appear has none. */
export function publicAddress(published: SanityDocument | null, now = Date.now()): string | undefined {
  return isStillToAppear(published, now) ? undefined : address(published)
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
 * What to write so that the old address of a moved page leads to it: in one step, for redirects to the old address
 * are led on, and never in a circle, for a redirect away from the new address goes.
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

/** What visitors of an address get once its page is taken off the site: “gone”, or another page. */
export type Afterwards = { statusCode: 410 } | { statusCode: 308; to: string }

/** What to write so that the address of a page that was taken off, and older ones that led to it, answer so. */
export function afterwardsMutations(
  documentId: string,
  from: string,
  afterwards: Afterwards,
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
