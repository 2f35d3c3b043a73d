import { Badge } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { shareReplay, switchMap, type Observable } from 'rxjs'
import { useCurrentUser, useDocumentStore } from 'sanity'
import { z } from 'zod'
import { deskFilters, deskLists, readAgainQuery, type DeskList } from './filters'

const options = { apiVersion: '2026-05-04', perspective: 'drafts' } as const
const lengths = z.record(z.enum(deskLists), z.number())

type Store = ReturnType<typeof useDocumentStore>

/** The number of articles in each list of the desk, shared by all badges. */
const counted = new WeakMap<Store, Observable<unknown>>()

function countsOf(store: Store, me: string): Observable<unknown> {
  const known = counted.get(store)
  if (known) return known
  const settings = { fetch: readAgainQuery, listen: '*[_type == "desk"]' }
  const counts = store.listenQuery(settings, {}, options).pipe(
    switchMap((rows: unknown) => {
      const filters = deskFilters(me, rows)
      const fetch = `{ ${deskLists.map((list) => `"${list}": count(*[${filters[list].filter}])`).join(', ')} }`
      const params = Object.fromEntries(deskLists.flatMap((list) => Object.entries(filters[list].params)))
      return store.listenQuery({ fetch, listen: '*[_type in ["article", "review"]]' }, params, {
        ...options,
        throttleTime: 2_000,
      })
    }),
    shareReplay({ bufferSize: 1, refCount: true }),
  )
  counted.set(store, counts)
  return counts
}

/** Shows the number of articles in a list of the desk in place of an icon. */
export function CountOf({ list }: { list: DeskList }) {
  const store = useDocumentStore()
  const me = useCurrentUser()?.id ?? ''
  const [count, setCount] = useState<number>()
  useEffect(() => {
    const subscription = countsOf(store, me).subscribe({
      next: (answer) => setCount(lengths.safeParse(answer).data?.[list]),
      error: (error: unknown) => console.warn('The lists of the desk can’t be counted:', error),
    })
    return () => subscription.unsubscribe()
  }, [store, me, list])
  return <Badge tone={count ? 'primary' : 'default'}>{count ?? '…'}</Badge>
}
