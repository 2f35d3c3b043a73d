import { asciiDigits } from '../../../../../lib/ascii-digits'
import { anyLetter } from './options'

const words =
  '(?:correct |right )?(?:answer|option)s?|ans|सही (?:उत्तर|विकल्प)|उत्तर|સાચો (?:જવાબ|વિકલ્પ)|જવાબ|ઉત્તર'
const answer = new RegExp(`^(?:${words})(?:\\s+is)?\\s*[.:–—-]*\\s*`, 'iu')
/** Finds an answer that follows the last option on its line. */
export const answerWithin = new RegExp(`\\s[([]?(?:${words})\\s*[.:–—-]+\\s*[([]?${anyLetter}[)\\]]?`, 'iu')
const letter = new RegExp(
  `^(?:option\\s+)?(?:[([]\\s*(${anyLetter})\\s*[)\\]]|(${anyLetter})(?=[\\s.):,;–-]|$))[.:]?\\s*[–—:-]?\\s*`,
  'iu',
)

const explanation =
  /^(?:explanations?|expl?|solution|sol|reason|rationale|व्याख्या|स्पष्टीकरण|समाधान|સમજૂતી|સમજૂતિ|સમજણ|સ્પષ્ટતા|સ્પષ્ટીકરણ)\s*[.:–—-]+\s*/iu

/** The length of the label of an explanation at the start of a text. */
export const explanationLabel = (text: string): number | undefined => explanation.exec(text)?.[0].length

/** Drops brackets around a whole text: “[Ans: (c)]”. */
const unwrapped = (text: string) => /^\[(.*)\]$/u.exec(text.trim())?.[1] ?? text

/** The content of a line such as `Ans: (c) Article 51`: the letter and what follows it. */
export function readAnswer(line: string): { letter?: string; rest: string } | undefined {
  const text = unwrapped(line)
  const label = answer.exec(text)
  if (!label || label[0].trim() === text.trim()) return undefined
  // “Answer” is a word of its own: a label ends with a sign, or a bracket follows.
  if (
    !/[.:–—-]\s*$/.test(label[0]) &&
    !/^[([]/.test(text.slice(label[0].length)) &&
    !/\sis\s*$/i.test(label[0])
  )
    return undefined
  const rest = text.slice(label[0].length)
  // A key, such as `Answers: 1-c, 2-a`, is for other questions too.
  if (readKey(rest)) return undefined
  const found = letter.exec(rest)
  if (!found) return { rest }
  return { letter: found[1] ?? found[2] ?? '', rest: rest.slice(found[0].length) }
}

const number = '[\\d०-९૦-૯]{1,3}'
const pair = new RegExp(
  `(?:Q\\.?\\s*|प्र\\.?\\s*|પ્ર\\.?\\s*)?(${number})\\s*[.):–—=-]*\\s*[([]?\\s*(${anyLetter})\\s*[)\\]]?(?=[\\s,;|.]|$)`,
  'giu',
)

/** The answers in a line of a key, such as `1-c, 2-a`, by question number; undefined if the line has other text. */
export function readKey(line: string): Map<number, string> | undefined {
  const found = [...line.matchAll(pair)]
  const rest = line.replace(pair, '').replace(/[\s,;|.]/g, '')
  if (found.length === 0 || rest !== '') return undefined
  return new Map(found.map(([, at = '', one = '']) => [Number(asciiDigits(at)), one]))
}

const keyed = new RegExp(
  `^(?:Q\\.?\\s*)?(${number})\\s*[.):–-]+\\s*(?:(?:${words})\\s*[:.–-]*\\s*)?[([]\\s*(${anyLetter})\\s*[)\\]][.:–—-]*\\s*(\\S.*)$`,
  'iu',
)

/** An entry of a key with its explanation: `1. (c) Article 51 recognises …`. */
export function readKeyedExplanation(
  line: string,
): { number: number; letter: string; rest: string } | undefined {
  const [, at, one, rest] = keyed.exec(line) ?? []
  return at && one && rest ? { number: Number(asciiDigits(at)), letter: one, rest } : undefined
}
