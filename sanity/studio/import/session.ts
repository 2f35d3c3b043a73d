import { useSyncExternalStore } from 'react'
import type { Prepared } from './prepare'

export type Step =
  | { name: 'choose' }
  | { name: 'reading'; file: string }
  /** `at`: the visible note. */
  | { name: 'check'; prepared: Prepared; written: readonly string[]; at: string | undefined }
  | { name: 'writing'; prepared: Prepared; written: readonly string[] }
  | { name: 'done'; prepared: Prepared; written: readonly string[] }

/** The state of an import, with its last error. */
export type Session = { step: Step; failure?: string }

/** A value that components subscribe to. */
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

/** The import of this tab: it continues, and keeps edits, while another tool of the Studio is open. */
export const session = createStore<Session>({ step: { name: 'choose' } })

export const useSession = (): Session => useSyncExternalStore(session.subscribe, session.get)
