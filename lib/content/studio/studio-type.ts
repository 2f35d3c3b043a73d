import type { DocumentDefinition, SchemaTypeDefinition } from 'sanity'
import type { z } from 'zod'

/** What the Studio knows of a type of content besides what the site knows too. */
export type StudioType<Name extends string = string> = {
  form: DocumentDefinition & { name: Name }
  /** Types of the objects within its documents. */
  objects: readonly SchemaTypeDefinition[]
  /** Every page on which a document appears, its own first: GROQ as `studio/shown-on.ts` writes it. */
  shownOn: readonly string[]
  /** How the site reads a document, for the health check; `stored` are the fields that hold references, and the slug. */
  reading: { projection: string; schema: z.ZodType; stored: string }
  /** Fields that belong to one document alone, which a copy begins without. */
  notCopied: readonly string[]
}
