import { asciiDigits } from '../../../../../lib/ascii-digits'

const digits = '[\\d\\u0966-\\u096f\\u0ae6-\\u0aef]'
const named = new RegExp(
  `^(?:Q(?:ues(?:tion)?|n)?|प्रश्न|प्र|પ્રશ્ન|પ્ર)\\s*(?:[.:–-]\\s*(?:no\\.?\\s*)?(${digits}{1,3})?|[(]?(${digits}{1,3})[)]?)\\s*[.:)–-]*\\s+`,
  'iu',
)
const numbered = new RegExp(`^[(]?(${digits}{1,3})[.)]\\s*(?=\\S)`, 'u')

/** The sign at the start of a question: `Q1.`, `प्र. 1`, `પ્રશ્ન ૧`, or only a number such as `1.`. */
export type QuestionMark = { length: number; number?: number; isNamed: boolean }

export function questionMark(text: string): QuestionMark | undefined {
  const name = named.exec(text)
  if (name) {
    const number = name[1] ?? name[2]
    return { length: name[0].length, ...(number && { number: Number(asciiDigits(number)) }), isNamed: true }
  }
  const bare = numbered.exec(text)
  return bare?.[1]
    ? { length: bare[0].length, number: Number(asciiDigits(bare[1])), isNamed: false }
    : undefined
}
