import type { DocumentDefinition, SchemaTypeDefinition } from 'sanity'
import type { z } from 'zod'

/** What only the Studio needs to know about a content type. */
export type StudioType<Name extends string = string> = {
  form: DocumentDefinition & { name: Name }
  /** The types of the objects in its documents. */
  objects: readonly SchemaTypeDefinition[]
  /** GROQ for the pages that show a document, its own first; see `studio/shown-on.ts`. */
  shownOn: readonly string[]
  /** The site’s projection and parser, for the health check; `stored` projects references and slug as stored. */
  reading: { projection: string; schema: z.ZodType; stored: string }
  /**
   * The form’s warnings as parsers of the projection in `reading`. The health check applies them too, because time
   * passes and imports bypass the form.
   */
  advice: readonly z.ZodType[]
  /** Fields that a duplicate does not copy. */
  notCopied: readonly string[]
}
