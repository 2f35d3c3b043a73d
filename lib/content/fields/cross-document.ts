import { z } from 'zod'

/**
 * A rule that compares a document with others. `query` fetches published documents other than `$id`, and `others`
 * parses the result; `check` returns a message if the rule is broken. Only the form runs the query, because the health
 * check has all documents.
 */
export type CrossDocumentRule<T> = {
  query: string
  others: z.ZodType<T>
  check: (document: Record<string, unknown>, others: T) => string | undefined
}

// Invalid values in other documents must not stop the check of this one.
export const textOrNull = z.string().nullable().catch(null)
export const textsOrNull = z.array(z.string()).nullable().catch(null)

const someSlug = z.object({ current: z.string() })
const slugOf = (document: Record<string, unknown>) => someSlug.safeParse(document.slug).data?.current

/** No other document of the type, in the same language, has the slug. */
export const slugIsUnique: CrossDocumentRule<
  { _type: string; slug: string | null; language: string | null; title: string | null }[]
> = {
  query: `*[defined(slug.current) && _id != $id]{ _type, "slug": slug.current, language, "title": coalesce(title, name) }`,
  others: z.array(
    z.object({
      _type: z.string(),
      slug: textOrNull,
      language: textOrNull,
      title: textOrNull,
    }),
  ),
  check(document, others) {
    const slug = slugOf(document)
    const same = others.find(
      (other) =>
        other._type === document._type &&
        other.slug === slug &&
        (other.language ?? undefined) === document.language,
    )
    return slug && same
      ? `“${same.title}” has this slug already: choose another, for example ${slug}-2`
      : undefined
  },
}
