/**
 * A text for `match`, with blanks where a reader sees a word end: at every sign and symbol outside ASCII, at `=`, and at
 * an apostrophe that is a quotation mark. What shows nothing (soft hyphen, joiners, zero-width space) is left out. What
 * else of ASCII parts words is left to the expressions below.
 */
export function spaced(text: string): string {
  if (!/[^\x00-\x7f]|['=]/.test(text)) return text
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\x00-\x7f]|=|(?<![\p{L}\p{M}\p{N}*])'|'(?![\p{L}\p{M}\p{N}*])/gu, ' ')
}

/** What else parts one word from the next, as groq-js has it. A pattern may hold `*` besides. */
const separators = /[!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/
const separatorsButStar = /[!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/
const dotsAtWordEdge = /\b\.+|\.+\b/g

const split = (text: string, at: RegExp) => spaced(text).replace(dotsAtWordEdge, '').split(at).filter(Boolean)

/** The words of a text. */
export const wordsOf = (text: string): string[] => split(text, separators)

/** The words of a search pattern. */
export const patternsOf = (text: string): string[] => split(text, separatorsButStar)

/**
 * The test that a pattern's word stands for: not escaped, so a dot is any character, just as in groq-js. Each part
 * between two `*` is looked for once, from where the one before it ended, so no pattern takes long.
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
