import { useEffect, useMemo, useState } from 'react'
import { shareReplay, type Observable } from 'rxjs'
import { getPublishedId, useCurrentUser, useDocumentStore } from 'sanity'
import { z } from 'zod'
import { deskId, deskSchema } from '../../../lib/content/desk/rules'
import { reviewId, reviewSchema } from '../../../lib/content/review/rules'

const question = z.object({ fetch: z.string(), listen: z.string(), params: z.record(z.string(), z.string()) })
type Question = z.output<typeof question>

/** The open queries, so that all parts of a document share one listener. */
const open = new WeakMap<object, Map<string, Observable<unknown>>>()

/** The result of a query, updated after each event of its listener; undefined until the first result. */
export function useLive<S extends z.ZodType>(asked: Question, schema: S): z.output<S> | undefined {
  const store = useDocumentStore()
  const key = JSON.stringify(asked)
  const [answer, setAnswer] = useState<{ key: string; value: unknown }>()
  useEffect(() => {
    const known = open.get(store) ?? new Map<string, Observable<unknown>>()
    open.set(store, known)
    const { fetch, listen, params } = question.parse(JSON.parse(key))
    const answers =
      known.get(key) ??
      store
        .listenQuery({ fetch, listen }, params, { apiVersion: '2026-05-04', perspective: 'raw' })
        .pipe(shareReplay({ bufferSize: 1, refCount: true }))
    known.set(key, answers)
    const subscription = answers.subscribe({
      next: (value) => setAnswer({ key, value }),
      error: (error: unknown) => {
        known.delete(key)
        console.warn('The review can’t be read:', error)
      },
    })
    return () => subscription.unsubscribe()
  }, [store, key])
  return useMemo(
    () => (answer?.key === key ? schema.safeParse(answer.value).data : undefined),
    [answer, key, schema],
  )
}

const both = z.object({
  desk: deskSchema.nullable().transform((desk) => desk ?? deskSchema.parse({})),
  review: reviewSchema.nullable(),
})

/** The settings of the desk and the review of a document, if it has one; undefined until they are read. */
export function useReview(documentId: string) {
  const ids = { desk: deskId, review: reviewId(getPublishedId(documentId)) }
  return useLive(
    {
      fetch: '{ "desk": *[_id == $desk][0], "review": *[_id == $review][0] }',
      listen: '*[_id in [$desk, $review]]',
      params: ids,
    },
    both,
  )
}

/** The signed-in editor. */
export function useMe() {
  const user = useCurrentUser()
  return { id: user?.id ?? '', name: user?.name || user?.email || 'An editor' }
}
