import type { Language } from '../languages.ts'

/** The fields of a document that its path needs. `language` is that of an article, by default the site’s. */
export type Addressed = { slug: string; language?: Language | null | undefined }

/** What the site and the Studio need to know about a content type besides its fields. */
export type ContentType = {
  /** The title of a list of its documents. */
  title: string
  /** The paths of its pages, by their names in `routes`. */
  routes: Record<string, string | ((...parts: never[]) => string)>
  /** The path of a document’s page. Editors can link to types that have one. */
  path?: (document: Addressed) => string
  /** Whether its documents are in several languages, each with its own path. */
  inLanguages?: true
  /** Whether there is only one document, with the name of the type as its id. */
  single?: true
  /** The pages that list its documents, the main one first. */
  lists: readonly { title: string; path: string }[]
  /** Other paths (lower case) that the site serves whatever the content. */
  own: readonly RegExp[]
  /** Path segments that can’t be slugs, because the site uses them. */
  reserved: readonly string[]
  /** Fields that pages print unchanged, so that a preview can make them click-to-edit. */
  prose: readonly string[]
}
