import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { env } from '@/lib/env'
import { ownOrigin } from '@/lib/own-origin'
import { routes } from '@/lib/routes'
import type { PublishedChange } from '@/sanity/webhook'

/** The longest a timer can wait (ms). */
const LONGEST = 2 ** 31 - 1
/** The clock of the Content Lake, which decides what is out, may be a little late (ms). */
const GRACE = 100

const timers = new Map<string, NodeJS.Timeout>()

/**
 * Tells this server of a scheduled article once more when it is due. Its pages expire at that moment by themselves, so
 * after a restart, which forgets this, the first visitor renews them.
 */
export function tellWhenDue(change: PublishedChange, now = Date.now()): void {
  clearTimeout(timers.get(change._id))
  timers.delete(change._id)
  const wait = Date.parse(change.publishedAt ?? '') - now
  if (change._type !== 'article' || !(wait > 0)) return
  const timer =
    wait > LONGEST
      ? setTimeout(() => tellWhenDue(change), LONGEST)
      : setTimeout(() => void tell(change), wait + GRACE)
  timers.set(change._id, timer.unref())
}

async function tell(change: PublishedChange) {
  timers.delete(change._id)
  try {
    const body = JSON.stringify(change)
    const signature = await encodeSignatureHeader(body, Date.now(), env().SANITY_REVALIDATE_SECRET)
    await fetch(new URL(routes.revalidate, ownOrigin()), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [SIGNATURE_HEADER_NAME]: signature },
      body,
    })
  } catch (error) {
    console.warn(`revalidate: ${change._id} is due; the next visitors will renew its pages.`, error)
  }
}
