/** What a syllable starts with: a vowel, or a consonant that is not joined to the one before. */
const syllables = /(?<![\u094d\u0acd])[\u0905-\u0939\u0a85-\u0ab9]/g
/** The number of syllables of a word in Devanagari or Gujarati, with those that are silent. */
export const syllablesOf = (word: string): number => word.match(syllables)?.length ?? 0

/** What Gujarati adds to a noun where English has a word of its own, such as “of”, “in” and “from”. */
const particle = /(?:માં(?:થી|નો|ની|નું|ના|નાં)?|નો|ની|નું|નાં?|ને|થી|એ)$/
/** The plurals of Hindi and Gujarati, apart from those that only change the last vowel. */
const plural = /(?:ઓ|ियों|ियाँ|ियां|[ाु]?ओं|[ाु]?एँ|[ाु]?एं|ों|ें)$/
const lastVowel = /[\u093e-\u094c\u0abe-\u0acc]?[\u0901\u0902\u0a81\u0a82]?$/
const endsInVowel = /[\u0905-\u0914\u093e-\u094c\u0a85-\u0a94\u0abe-\u0acc][\u0901\u0902\u0a81\u0a82]?$/

/** How many long “a” a word has before its last vowel, which changes with the grammar. */
export const longVowelsOf = (word: string): number =>
  word.replace(lastVowel, '').match(/[\u0906\u093e\u0a86\u0abe]/g)?.length ?? 0

/** A noun of Hindi or Gujarati without what the sentence adds to it. `યોજના` keeps its end: too little would be left. */
export function withoutEnding(word: string): string {
  const bare = word.replace(particle, '')
  const isClear = endsInVowel.test(bare) || /માં(?:થી|ન.{0,2})?$/.test(word)
  const noun = syllablesOf(bare) > (isClear ? 1 : 2) ? bare : word
  const singular = noun.replace(plural, '')
  return syllablesOf(singular) > 1 ? singular : noun
}

/**
 * Removes the endings of a word. The result is matched as a prefix, so singular and plural find each other, and so do
 * `ચોમાસું` and `ચોમાસાની`, `1961` and `1961માં`.
 */
export function stemOf(word: string): string {
  if (!/[\u0900-\u0aff]/.test(word)) return /^[a-z]{3,}[^s\W]s$/.test(word) ? word.slice(0, -1) : word
  const [, number] = /^(\d[\d.,]*)[\u0900-\u0aff]+$/.exec(word) ?? []
  if (number !== undefined) return number
  const noun = withoutEnding(word)
  return syllablesOf(noun) > 2 ? noun.replace(lastVowel, '') : noun
}
