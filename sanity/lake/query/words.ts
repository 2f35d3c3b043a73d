/** What parts one word from the next in `match`, as groq-js has it. A pattern may hold `*` besides. */
const separators = /[!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/
const separatorsButStar = /[!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/
const dotsAtWordEdge = /\b\.+|\.+\b/g

const split = (text: string, at: RegExp) => text.replace(dotsAtWordEdge, '').split(at).filter(Boolean)

/** The words of a text. */
export const wordsOf = (text: string): string[] => split(text, separators)

/** The words of a search pattern. */
export const patternsOf = (text: string): string[] => split(text, separatorsButStar)

/** The test that a pattern's word stands for: not escaped, so a dot is any character, just as in groq-js. */
export const wordTest = (pattern: string): RegExp =>
  new RegExp(`^${pattern.slice(0, 1024).replaceAll('*', '.*')}$`, 'i')
