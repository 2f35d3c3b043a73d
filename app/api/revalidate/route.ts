import { revalidateTag } from 'next/cache'
import { after, type NextRequest } from 'next/server'
import { parseBody } from 'next-sanity/webhook'
import { getSlugsUpwards } from '@/lib/content/topic'
import { getTranslationGroup } from '@/lib/content/translations'
import { env } from '@/lib/env'
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

  const signed = await parseBody<unknown>(request, env().SANITY_REVALIDATE_SECRET, false).catch(() => null)
  if (!signed) return refuse(400, 'The body is not JSON')
  if (!signed.isValidSignature) return refuse(401, 'The signature is missing or wrong')

  const change = webhookBody.safeParse(signed.body)
  if (!change.success) {
    console.warn('revalidate: the body is not what sanity/webhook.ts describes:', change.error.issues)
    return refuse(400, 'The body is not what the webhook of this site sends')
  }

  const topicSlugs = await getSlugsUpwards(change.data.topics).catch((error: unknown) => {
    console.warn('revalidate: the topics can’t be read; the next visitors will renew their pages.', error)
    return []
  })
  const translations = await translationsOf(change.data).catch((error: unknown) => {
    console.warn(
      'revalidate: the translations can’t be read; the next visitors will renew their pages.',
      error,
    )
    return []
  })
  const { tags, paths } = affectedBy({ ...change.data, topicSlugs, translations })
  // Not `{ expire: 0 }`: while the lake is away, pages that were rendered must still be there.
  for (const tag of tags) revalidateTag(tag, 'max')
  after(() => renew(paths))
  tellWhenDue(change.data)
  return Response.json({ tags, paths })
}

const translationsOf = async ({ _type, _id, originals }: PublishedChange) =>
  _type === 'article' ? getTranslationGroup([_id, ...originals]) : []

const refuse = (status: number, message: string) => Response.json({ message }, { status })
