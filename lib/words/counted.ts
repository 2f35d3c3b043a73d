import type { Language } from '../languages.ts'

/** A text for each plural category of a language (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
type Forms = { one: string; other: string }

const rules = new Map<Language, Intl.PluralRules>()

/** A number with the form of a word that belongs to it: `counted('en', 2, { one: 'note', other: 'notes' })` is `2 notes`. */
export function counted(language: Language, count: number, forms: Forms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, rule)
  return `${formatNumber(count, language)} ${rule.select(count) === 'one' ? forms.one : forms.other}`
}

const numbers = new Map<Language, Intl.NumberFormat>()

/** `1,00,000`: grouped as in India, in the digits that students write in every language. */
export function formatNumber(value: number, language: Language): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(`${language}-IN-u-nu-latn`)
  numbers.set(language, format)
  return format.format(value)
}
