import { useEffect, useState } from 'react'
import { useClient, type SanityClient } from 'sanity'

/** Whether a document is or was published, according to its history; undefined while unknown. */
export function useWasPublished(publishedId: string, isPublished: boolean): boolean | undefined {
  const client = useClient({ apiVersion: '2026-05-04' })
  const [known, setKnown] = useState<{ id: string; was: boolean }>()
  const isKnown = known?.id === publishedId && known.was
  useEffect(() => {
    if (isPublished || isKnown) return
    let isCurrent = true
    hasHistory(client, publishedId).then(
      (was) => isCurrent && setKnown({ id: publishedId, was }),
      // Unknown: show only the current state.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [client, publishedId, isPublished, isKnown])
  return isPublished || (known?.id === publishedId ? known.was : undefined)
}

/** Only publishing writes to a document's published id, so history there means that it was published. */
async function hasHistory(client: SanityClient, publishedId: string): Promise<boolean> {
  const { dataset = '' } = client.config()
  const lines = await client.request<unknown>({
    url: `/data/history/${dataset}/transactions/${publishedId}`,
    query: { excludeContent: 'true', limit: '1' },
  })
  return Boolean(lines)
}
