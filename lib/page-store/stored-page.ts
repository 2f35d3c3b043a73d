import type { Address } from './address.ts'
import type { Body } from './body.ts'
import type { Stamp } from './freshness.ts'

/** An answer as visitors get it. */
export type StoredPage = {
  address: Address
  status: number
  /** What Next says of the page itself; what caches are told is added to each answer. */
  headers: Record<string, string>
  body: Body
  /** The page for a browser that keeps this version of the site's style sheet: it links the sheet. */
  later?: { sheet: string; body: Body } | undefined
  /** The lake's sync tags of all that the page shows. */
  tags: string[]
  /** Where in the stream of events its rendering began. */
  stamp: Stamp
  /** When it was rendered (ms). */
  renderedAt: number
  /** When it becomes stale by itself (ms). */
  until: number
  /** Visits since it was rendered. */
  visits: number
}

/** The forms of the page. */
export const bodiesOf = ({ body, later }: Pick<StoredPage, 'body' | 'later'>): Body[] =>
  later ? [body, later.body] : [body]

/** Addresses that lead nowhere, and old ones that lead elsewhere, are as many as anybody likes to invent. */
export const kindOf = ({ address, status }: StoredPage) => (status === 200 ? address.kind : 'unknown')
