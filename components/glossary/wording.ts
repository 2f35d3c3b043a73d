import type { GlossaryTerm } from '@/lib/content/glossary-term'
import { languages, siteLanguage, type Language } from '@/lib/languages'

/** A term and its meaning in a language. */
export type Wording = { language: Language; title: string; meaning: string }

/** A term in all languages that have it, the site’s first. */
const wordingsOf = ({ title, meaning, wordings }: GlossaryTerm): Wording[] => [
  { language: siteLanguage, title, meaning },
  ...languages.flatMap((language) => wordings.filter((wording) => wording.language === language)),
]

/** A term in a language, or else in the site’s, and in all others. */
export function wordingIn(term: GlossaryTerm, language: Language): { own: Wording; others: Wording[] } {
  const all = wordingsOf(term)
  const own = all.find((wording) => wording.language === language) ?? {
    language: siteLanguage,
    title: term.title,
    meaning: term.meaning,
  }
  return { own, others: all.filter((wording) => wording.language !== own.language) }
}
