import type { Language } from '../../../../lib/languages'

const words = (list: string) => new Set(list.split(' '))

/** Abbreviations before a name, which end no sentence; without the last dot, in lower case. */
const beforeNames = words(
  [
    'v vs dr mr mrs ms prof shri smt st hon cji govt gen maj capt sr jr eg ie viz cf rs',
    'डॉ श्री प्रो न्या स्व रु',
    'ડૉ ડો શ્રી પ્રો સ્વ વિ રૂ',
  ].join(' '),
)

/** Abbreviations before a number that may also be words at the end of a sentence: “Art. 21”, but “a work of art.” */
const beforeNumbers = words(
  [
    'art arts cl sec s ss sch amdt no nos vol pp p para paras ch fig approx ca',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'अनु सं क्र पृ ई.स ई ईसा कि.मी',
    'અનુ નં પૃ ઈ.સ ઇ.સ ઈ.સ.પૂ ઇ.સ.પૂ તા કિ.મી',
  ].join(' '),
)

const lastWord = /(?:^|[^\p{L}\p{M}\p{N}.])([\p{L}\p{M}\p{N}.]*[\p{L}\p{M}])\.\s*$/u
/** A Roman numeral, as in “Schedule I.”, is not an initial. */
const initial = /(?:^|[\s(.“])(?![IVX]\.)\p{Lu}\.\s*$/u
/** A letter whose dot is directly followed by another letter, as in “ઈ.સ.”. */
const letter = /(?:^|[^\p{L}\p{M}])\p{L}\p{M}*\.$/u

const pairs = [
  { open: '“', close: '”' },
  { open: '«', close: '»' },
  { open: '(', close: ')' },
]
const count = (text: string, mark: string) => text.split(mark).length - 1

/** Whether a quotation or bracket is open that a later sign closes. */
const isWithin = (before: string, rest: string) =>
  pairs.some(({ open, close }) => count(before, open) > count(before, close) && rest.includes(close)) ||
  (count(before, '"') % 2 === 1 && rest.includes('"'))

function goesOn(before: string, rest: string): boolean {
  if (isWithin(before, rest)) return true
  if (initial.test(before) && /^\p{Lu}/u.test(rest)) return true
  if (letter.test(before)) return true
  const word = lastWord.exec(before)?.[1]?.toLowerCase() ?? ''
  return beforeNames.has(word) || (beforeNumbers.has(word) && /^[\p{Nd}(]/u.test(rest))
}

/**
 * The sentences of a text, trimmed. No sentence ends after an abbreviation (“Art. 21”, “v.”, “Rs. 5”) or an initial, or
 * within a quotation or brackets.
 */
export function sentencesOf(text: string, language: Language): string[] {
  const sentences: string[] = []
  let current = ''
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (!current || goesOn(current, text.slice(index))) current += segment
    else {
      sentences.push(current)
      current = segment
    }
  }
  return [...sentences, current].map((sentence) => sentence.trim()).filter(Boolean)
}
