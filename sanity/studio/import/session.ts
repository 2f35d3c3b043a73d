import { useSyncExternalStore } from 'react'
import type { Prepared } from './prepare'

export type Step =
  | { name: 'choose' }
  | { name: 'reading'; file: string }
  /** `at`: the note that is shown. */
  | { name: 'check'; prepared: Prepared; written: readonly string[]; at: string | undefined }
  | { name: 'writing'; prepared: Prepared; written: readonly string[] }
  | { name: 'done'; prepared: Prepared; written: readonly string[] }

/** An import as it stands, with what went wrong last. */
export type Session = { step: Step; failure?: string }

/** A value that components follow. */
export function createStore<Value>(initial: Value) {
  let value = initial
  const followers = new Set<() => void>()
  return {
    get: () => value,
    set: (next: Value) => {
      value = next
      for (const follow of followers) follow()
    },
    subscribe: (follow: () => void) => {
      followers.add(follow)
      return () => followers.delete(follow)
    },
  }
}

/** The import of this page: it goes on, and keeps what was edited, while another tool of the Studio is shown. */
export const session = createStore<Session>({ step: { name: 'choose' } })

export const useSession = (): Session => useSyncExternalStore(session.subscribe, session.get)
