import { z } from 'zod'
import { languages } from '../../../lib/languages'
import { formatMoment } from '../../../lib/dates'
import { linkableTypes, pathOf } from '../../../lib/routes'

const page = z.object({
  _type: z.enum(linkableTypes),
  slug: z.object({ current: z.string().min(1) }),
  language: z.enum(languages).optional().catch(undefined),
  publishedAt: z.string().optional().catch(undefined),
})

/** The public state of a document as a sentence, and the path of its page. */
export type PageState = { tone: 'positive' | 'caution' | 'transparent'; message: string; path?: string }

type Known = {
  published: unknown
  draft: unknown
  /** Whether it was published before; undefined while unknown. */
  wasPublished?: boolean
  now?: number
}

const dated = z.object({ _type: z.literal('article'), publishedAt: z.string() })

/** Whether it is an article with a publication time in the future. */
export function isScheduledArticle(document: unknown, now = Date.now()): boolean {
  const { data } = dated.safeParse(document)
  return data !== undefined && Date.parse(data.publishedAt) > now
}

/** The public state of a document; undefined if its type has no page. */
export function pageState({
  published,
  draft,
  wasPublished,
  now = Date.now(),
}: Known): PageState | undefined {
  const { data: shown } = page.safeParse(published)
  if (!shown) {
    if (published || !page.shape._type.safeParse(typeOf(draft)).success) return undefined
    return wasPublished
      ? { tone: 'caution', message: 'Taken off the site. Its text is kept here as a draft.' }
      : { tone: 'transparent', message: wasPublished === false ? 'Not on the site yet.' : 'Not on the site.' }
  }
  const path = pathOf({ ...shown, slug: shown.slug.current })
  if (isScheduledArticle(published, now))
    return {
      tone: 'caution',
      message: `Scheduled for ${formatMoment(shown.publishedAt ?? '')}, India’s time. Until then visitors can’t see ${path}.`,
    }
  return {
    tone: 'positive',
    message: draft ? 'On the site, without the changes in this draft.' : 'On the site.',
    path,
  }
}

const typeOf = (value: unknown) => z.object({ _type: z.string() }).safeParse(value).data?._type
