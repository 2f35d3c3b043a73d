import { z } from 'zod'
import { otherLanguages, siteLanguage, type Language, type OtherLanguage } from '../../languages.ts'
import type { Rule } from './rule.ts'

/**
 * The projection of the texts of an object in the other languages: `translationsProjection('title, description')`. It
 * names the languages because TypeGen reads it; without one of them the parser does not compile.
 */
export const translationsProjection = <const Fields extends string>(fields: Fields) =>
  /* groq */ `translations { hi { ${fields} }, gu { ${fields} } }` as const

/** The parser of {@link translationsProjection}: the rules of the same texts, each nullable. */
export const translationsOf = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.record(z.enum(otherLanguages), z.object(shape).nullable()).nullable()

/** An object whose text `Field` is in the site’s language, and perhaps in others. */
export type Translated<Field extends string, Text = string> = Record<Field, Text> & {
  translations: Record<OtherLanguage, Record<Field, string | null> | null> | null
}

/** A text and its language. */
export type Wording = { text: string; language: Language }

/** A text of an object in a language, or else in the site’s, as a name that is the same in both, such as DICS. */
export function translated<Field extends string>(
  of: Translated<NoInfer<Field>>,
  field: Field,
  language: Language,
): Wording
export function translated<Field extends string>(
  of: Translated<NoInfer<Field>, string | null>,
  field: Field,
  language: Language,
): Wording | null
export function translated<Field extends string>(
  of: Translated<Field, string | null>,
  field: Field,
  language: Language,
): Wording | null {
  const other = otherLanguages.find((one) => one === language)
  const translation = other && of.translations?.[other]?.[field]
  const text = of[field]
  if (translation && translation !== text) return { text: translation, language }
  return text === null ? null : { text, language: siteLanguage }
}

/** Objects in the alphabetical order of their names in a language. */
export function byName<Field extends string, Named extends Translated<NoInfer<Field>>>(
  list: readonly Named[],
  field: Field,
  language: Language,
): Named[] {
  const collator = new Intl.Collator(language)
  const nameOf = (named: Named) => translated<Field>(named, field, language).text
  return list.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)))
}

const english = new Intl.DisplayNames('en', { type: 'language' })

/** The English name of a language: `Gujarati`. */
export const nameOfLanguage = (language: Language) => english.of(language) ?? language

/** Advises about a translation that is missing; the parameter lets the health check count. */
export function adviseTranslation(
  ctx: z.RefinementCtx,
  path: PropertyKey[],
  language: OtherLanguage,
  what: string,
) {
  const message = `Pages in ${nameOfLanguage(language)} show this in English: ${what}`
  ctx.addIssue({ code: 'custom', path, message, params: { untranslated: language } })
}

const otherLanguage = z.enum(otherLanguages).optional().catch(undefined)

/** The language of the translation that an issue says is missing. */
export const missingLanguage = (issue: z.core.$ZodIssue) =>
  issue.code === 'custom' ? otherLanguage.parse(issue.params?.untranslated) : undefined

const isWritten = (value: unknown) => typeof value === 'string' && value.trim() !== ''
const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** The texts of an object, as stored or projected, that it has in the site’s language but not in another. */
export const untranslated = (value: unknown, fields: readonly string[], language: OtherLanguage) =>
  fields.filter(
    (field) =>
      isWritten(member(value, field)) &&
      !isWritten(member(member(member(value, 'translations'), language), field)),
  )

const inWords = (field: string) => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** Advises about the texts of an object without a translation. */
export const translationAdvice =
  (fields: readonly string[]): Rule<unknown> =>
  (value, ctx) => {
    for (const language of otherLanguages) {
      const missing = untranslated(value, fields, language)
      if (missing.length > 0)
        adviseTranslation(ctx, ['translations', language], language, missing.map(inWords).join(', '))
    }
  }
