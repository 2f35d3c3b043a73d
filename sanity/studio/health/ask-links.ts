import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { permitId } from '../../../lib/content/link-check/answers'
import { storeAnswers } from '../../../lib/content/link-check/store'
import { routes } from '../../../lib/routes'

const batch = z.object({
  answers: z.array(z.object({ url: z.string(), code: z.string() })),
  left: z.number(),
})

/**
 * Checks the links that are due and stores the results. A browser can’t read other sites, so the site’s server checks
 * some links per request; a secret that only an editor can store authorizes it.
 *
 * @throws Error if the site does not answer, or the content can’t be written
 */
export async function askDueLinks(
  client: SanityClient,
  onProgress: (left: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const secret = crypto.randomUUID()
  try {
    for (let left = 1; left > 0 && !signal.aborted;) {
      await client.createOrReplace({ _id: permitId, _type: 'linkCheck.permit', secret })
      const asked = await askSite(secret, signal)
      await storeAnswers(client, asked.answers)
      left = asked.answers.length > 0 ? asked.left : 0
      onProgress(left)
    }
  } finally {
    await client.delete(permitId)
  }
}

async function askSite(secret: string, signal: AbortSignal) {
  const response = await fetch(routes.linkCheck, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret }),
    signal,
  })
  if (!response.ok) throw new Error(`The site answered ${response.status}`)
  return batch.parse(await response.json())
}
