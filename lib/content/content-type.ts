import type { Language } from '../languages.ts'

/** A document, as far as its address needs. `language` is that of an article; without it, the site’s. */
export type Addressed = { slug: string; language?: Language | null | undefined }

/** What the site and the Studio know of a type of content besides its fields. */
export type ContentType = {
  /** What a list of its documents is called. */
  title: string
  /** Addresses that belong to it, by the names under which `routes` has them. */
  routes: Record<string, string | ((...parts: never[]) => string)>
  /** The page of a document. Links lead to types that have one. */
  path?: (document: Addressed) => string
  /** Whether its documents are written in several languages, each with an address of its own. */
  inLanguages?: true
  /** Whether there is one document, whose id is the name of the type. */
  single?: true
  /** The pages that list its documents, the main one first. */
  lists: readonly { title: string; path: string }[]
  /** Further addresses (in small letters) at which the site answers whatever the content is. */
  own: readonly RegExp[]
  /** Words that stand for something else at the place of a slug in an address. */
  reserved: readonly string[]
  /** Fields that a page prints as they were written: a preview opens them for editing where they stand. */
  prose: readonly string[]
}
