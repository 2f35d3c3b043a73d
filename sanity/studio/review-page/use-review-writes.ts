import type { Mutation } from '@sanity/client'
import { useToast } from '@sanity/ui/toast'
import { useMemo } from 'react'
import { useClient } from 'sanity'
import { useMe } from '../review/live'
import { failureText } from '../review/write'
import { addComment, addTick, removeTicks, resolveComment } from './entries'

/** The writes of a reviewer, each saved at once. */
export type ReviewWrites = {
  tick: (tick: { sentence: string; fact: string; source: string }) => void
  untick: (keys: readonly string[]) => void
  comment: (remark: { field: string; quote?: string; text: string }) => void
  resolve: (key: string, resolved: boolean) => void
}

/** Writes to the review of an article and shows a message if that fails. */
export function useReviewWrites(articleId: string): ReviewWrites {
  const client = useClient({ apiVersion: '2026-05-04' })
  const { push } = useToast()
  const { id, name } = useMe()
  return useMemo(() => {
    const save = (mutations: Mutation[]) => {
      client
        .mutate(mutations, { autoGenerateArrayKeys: true })
        .catch((error: unknown) => push({ status: 'error', duration: 20_000, title: failureText(error) }))
    }
    const entry = () => ({ by: { id, name }, at: new Date().toISOString() })
    return {
      tick: (tick) => save(addTick(articleId, entry(), tick)),
      untick: (keys) => save(removeTicks(articleId, keys)),
      comment: (remark) => save(addComment(articleId, entry(), remark)),
      resolve: (key, resolved) => save(resolveComment(articleId, key, resolved)),
    }
  }, [client, push, articleId, id, name])
}
