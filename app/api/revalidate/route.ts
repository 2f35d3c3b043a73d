import { revalidateTag } from 'next/cache'
import { after, type NextRequest } from 'next/server'
import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { z } from 'zod'
import { getLinesAt } from '@/lib/content/syllabus-paper'
import { getSlugsUpwards } from '@/lib/content/topic'
import { getTranslationGroup } from '@/lib/content/translations'
import { env } from '@/lib/env'
import { monthOf } from '@/lib/month'
import { webhookBody, type PublishedChange } from '@/sanity/webhook'
import { affectedBy } from './affected'
import { tellWhenDue } from './due'
import { renew } from './renew'

const MOST_BYTES = 100_000

/**
 * Called by Sanity’s webhook (sanity/webhook.ts) for each published change. Marks what shows the document as stale
 * and renews its main pages. To be told the same twice does no harm.
 */
export async function POST(request: NextRequest) {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return refuse(413, 'The body is too large')

  // Nothing of a body is looked at before its signature, not even whether it is JSON.
  const body = await request.text()
  const signature = request.headers.get(SIGNATURE_HEADER_NAME) ?? ''
  const isSigned = await isValidSignature(body, signature, env().SANITY_REVALIDATE_SECRET)
  if (!isSigned) return refuse(401, 'The signature is missing or wrong')

  const change = fromJson.pipe(webhookBody).safeParse(body)
  if (!change.success) {
    console.warn('revalidate: the body is not what sanity/webhook.ts describes:', change.error.issues)
    return refuse(400, 'The body is not what the webhook of this site sends')
  }

  const { topics, syllabus, publishedBefore, publishedAt } = change.data
  const [topicSlugs, syllabusLines, translations] = await Promise.all([
    getSlugsUpwards(topics).catch(unreadable('topics')),
    getLinesAt(syllabus).catch(unreadable('papers of the syllabus')),
    translationsOf(change.data).catch(unreadable('translations')),
  ])
  const moments = [publishedBefore, publishedAt].filter((moment) => moment !== null)
  const months = [...new Set(moments.map(monthOf))]
  const { tags, paths } = affectedBy({ ...change.data, topicSlugs, syllabusLines, months, translations })
  // Not `{ expire: 0 }`: while the lake is away, pages that were rendered must still be there.
  for (const tag of tags) revalidateTag(tag, 'max')
  after(() => renew(paths))
  tellWhenDue(change.data)
  return Response.json({ tags, paths })
}

const unreadable = (what: string) => (error: unknown) => {
  console.warn(`revalidate: the ${what} can’t be read; the next visitors will renew their pages.`, error)
  return []
}

const fromJson = z.string().transform((text, ctx): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    ctx.addIssue({ code: 'custom', message: 'The body is not JSON' })
    return z.NEVER
  }
})

const translationsOf = async ({ _type, _id, originals }: PublishedChange) =>
  _type === 'article' ? getTranslationGroup([_id, ...originals]) : []

const refuse = (status: number, message: string) => Response.json({ message }, { status })
