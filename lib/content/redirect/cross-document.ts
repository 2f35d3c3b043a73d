import { z } from 'zod'
import { languages } from '../../languages.ts'
import { readablePath } from '../../readable-path.ts'
import { linkableTypes, pathOf } from '../../routes.ts'
import { textOrNull, type CrossDocumentRule } from '../fields/cross-document.ts'

const linkable = z.object({
  _type: z.enum(linkableTypes),
  slug: z.string(),
  language: z.enum(languages).nullable().catch(null),
})

/** No page exists at the old address: the page would be shown instead of the redirect. */
export const noPageAtOldPath: CrossDocumentRule<unknown[]> = {
  query: `*[_type in ${JSON.stringify(linkableTypes)} && defined(slug.current)]{ _type, "slug": slug.current, language }`,
  others: z.array(z.unknown()),
  check({ from }, pages) {
    if (typeof from !== 'string') return undefined
    const isThere = pages.some((page) => {
      const { data } = linkable.safeParse(page)
      return data && readablePath(pathOf(data)) === readablePath(from)
    })
    return isThere ? `A page has the address ${from} now: nobody would be led elsewhere` : undefined
  },
}

/** A path redirects in one step: no chains, loops or duplicates. */
export const redirectsAreDirect: CrossDocumentRule<{ from: string | null; to: string | null }[]> = {
  query: `*[_type == "redirect" && _id != $id]{ from, to }`,
  others: z.array(z.object({ from: textOrNull, to: textOrNull })),
  check(redirect, others) {
    const fold = (path: unknown) => (typeof path === 'string' ? readablePath(path) : undefined)
    const [from, to] = [fold(redirect.from), fold(redirect.to)]
    if (from && others.some((other) => fold(other.from) === from)) return `${from} is redirected already`
    if (to && others.some((other) => fold(other.from) === to))
      return `${to} is itself redirected: lead straight to the last address`
    if (from && others.some((other) => fold(other.to) === from))
      return `Another redirect leads to ${from}: change that one first`
    return undefined
  },
}
