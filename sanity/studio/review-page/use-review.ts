import type { Mutation } from '@sanity/client'
import { useToast } from '@sanity/ui/toast'
import { useMemo } from 'react'
import { useClient, useCurrentUser, useEditState } from 'sanity'
import { reviewId, reviewSchema, type Person, type Review } from '../../../lib/content/review/rules'
import { addComment, addTick, removeTicks, resolveComment } from './entries'

/** What a reviewer does on the page; each is saved at once. */
export type ReviewDeeds = {
  tick: (tick: { sentence: string; fact: string; source: string }) => void
  untick: (keys: readonly string[]) => void
  comment: (remark: { field: string; quote?: string; text: string }) => void
  resolve: (key: string, resolved: boolean) => void
}

/** The review of an article, live, and the means to add to it; null if there is none yet. */
export function useReview(articleId: string): { review: Review | null; ready: boolean; deeds: ReviewDeeds } {
  const client = useClient({ apiVersion: '2026-05-04' })
  const user = useCurrentUser()
  const toast = useToast()
  const { published, ready } = useEditState(reviewId(articleId), 'review')

  const deeds = useMemo((): ReviewDeeds => {
    const save = (mutations: Mutation[]) =>
      void client
        .transaction(mutations)
        .commit()
        .catch((error: unknown) =>
          toast.push({
            status: 'error',
            title: 'This was not saved. Try again.',
            description: error instanceof Error ? error.message : String(error),
          }),
        )
    const by: Person = { id: user?.id ?? 'unknown', name: user?.name ?? 'Somebody' }
    const added = () => ({ by, at: new Date().toISOString(), _key: crypto.randomUUID().slice(0, 13) })
    return {
      tick: (tick) => save(addTick(articleId, added(), tick)),
      untick: (keys) => save(removeTicks(articleId, keys)),
      comment: (remark) => save(addComment(articleId, added(), remark)),
      resolve: (key, resolved) => save(resolveComment(articleId, key, resolved)),
    }
  }, [client, toast, articleId, user])

  return { review: reviewSchema.safeParse(published).data ?? null, ready, deeds }
}
