/**
 * Inserts spaces into a text for `match` wherever a reader sees the end of a word: at every sign and symbol
 * outside ASCII, at `=`, and at an apostrophe that is a quotation mark. Invisible characters (soft hyphen,
 * joiners, zero-width space) are removed. The expressions below handle the other ASCII separators.
 */
export function spaced(text: string): string {
  if (!/[^\x00-\x7f]|['=]/.test(text)) return text
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\x00-\x7f]|=|(?<![\p{L}\p{M}\p{N}*])'|'(?![\p{L}\p{M}\p{N}*])/gu, ' ')
}

/** The other word separators, as in groq-js. A pattern may also contain `*`. */
const separators = /[!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/
const separatorsButStar = /[!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/
const dotsAtWordEdge = /\b\.+|\.+\b/g

const split = (text: string, at: RegExp) => spaced(text).replace(dotsAtWordEdge, '').split(at).filter(Boolean)

/** The words of a text. */
export const wordsOf = (text: string): string[] => split(text, separators)

/** The words of a search pattern. */
export const patternsOf = (text: string): string[] => split(text, separatorsButStar)

/**
 * Compiles a word of a pattern into a test. It is not escaped, so a dot matches any character, as in groq-js.
 * Each part between two `*` is searched for once, from the end of the previous one, so the time is linear for
 * every pattern.
 */
export function wordTest(pattern: string): { test(word: string): boolean } {
  const parts = pattern.slice(0, 1024).split('*')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length === 1) return new RegExp(`^${first}$`, 'i')
  const start = new RegExp(`^${first}`, 'i')
  const end = new RegExp(`${last}$`, 'i')
  const middle = parts.slice(1, -1).filter(Boolean)
  return {
    test(word) {
      if (word.length < first.length + last.length || !start.test(word)) return false
      let at = first.length
      for (const part of middle) {
        const search = new RegExp(part, 'ig')
        search.lastIndex = at
        if (!search.test(word)) return false
        at = search.lastIndex
      }
      return word.length - at >= last.length && end.test(word)
    },
  }
}
