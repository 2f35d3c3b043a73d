import { asciiDigits } from '../../../../lib/ascii-digits'
import { casesIn } from './cases'
import {
  endings,
  eras,
  monthNames,
  noSuperlatives,
  notAfter,
  notBefore,
  numberedProvisions,
  numberWords,
  ordinalEndings,
  provisionNames,
  superlatives,
  units,
} from './fact-words'
import { matchesOf, overlaps, type Span } from './spans'

/** The kinds of facts that an article may get wrong. */
export type FactKind = 'case' | 'date' | 'article' | 'number' | 'superlative' | 'quotation'

/** A fact in a sentence, with its text. */
export type Fact = { kind: FactKind; text: string }

const begin = String.raw`(?<![\p{L}\p{M}\p{N}])`
const end = String.raw`(?![\p{L}\p{M}\p{N}])`
/** The end of a word or a number. Indian languages may append an ending to it without a space. */
const stem = `(?=${endings}?${end})`
const global = (...parts: string[]) => new RegExp(`${begin}(?:${parts.join('|')})`, 'giu')

const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const range = String.raw`\s*(?:[-–—/&,]|to|and|से|થી|અને|और)\s*`
const year = String.raw`(?:1\d{3}|20\d{2})`
const ordinal = `(?:\\d+(?:${ordinalEndings})?|${numberWords}|first|प्रथम|पहला|पहली|પ્રથમ|પહેલો|પહેલી)`

const dates = global(
  String.raw`\d{4}-\d{1,2}-\d{1,2}${end}`,
  String.raw`\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})${stem}`,
  String.raw`${day}(?:${range}${day})?\s+(?:of\s+)?${monthNames}\.?(?:,?\s+\d{4})?${stem}`,
  String.raw`${monthNames}\.?\s+${day}${end}(?:,?\s+\d{4})?${stem}`,
  String.raw`${monthNames},?\s+\d{4}${stem}`,
  String.raw`${ordinal}[\s-]+(?:centur(?:y|ies)|शताब्दी|सदी|સદી)${stem}`,
  String.raw`FY\s?\d{2,4}(?:[-–]\d{2,4})?${end}`,
  String.raw`(?:${eras}\s*)?${year}\s*[-–—/]\s*(?:\d{4}|\d{2})${stem}`,
  String.raw`\d{1,4}\s*(?:BCE?|CE|AD)${end}`,
  String.raw`(?:${eras}\s*)?${year}(?:s|(?=${endings}?${end}))(?![,.]\d|\s*${units}${end})(?:\s*(?:BCE?|CE|AD)${end})?`,
)

const sub = String.raw`(?:\s?\([\p{L}\p{N}]{1,4}\))*`
const provision = String.raw`(?:(?:\d+(?:[A-Z]{1,2}|[क-हક-હ])?|[IVXL]+)${stem}${sub}|\([\p{L}\p{N}]{1,4}\)${sub})`
const articles = global(
  String.raw`${provisionNames}\.?\s+${provision}(?:${range}${provision})*`,
  String.raw`${ordinal}(?:${range}${ordinal})*[\s-]+${numberedProvisions}${stem}`,
)

const figure = String.raw`\d+(?:,\d+)*(?:\.\d+)?`
const unit = String.raw`(?:[\s-]*${units}(?:\s+${units})?${stem})?`
const numbers = new RegExp(
  // A number in a name is not a figure: CO2, COVID-19.
  String.raw`(?<!\p{L}[-–]?)(?<![\p{M}\p{N}.])(?:(?:₹|\$|€|£|Rs\.?|रु\.?|રૂ\.?)\s*)?${figure}(?:(?:${ordinalEndings})${end})?(?:${range.replace('&,', '')}${figure})?${unit}`,
  'giu',
)
const numbersInWords = global(String.raw`${numberWords}(?:[\s-]+(?:and\s+)?${numberWords})*${stem}${unit}`)

const rank = global(
  String.raw`(?<!${notAfter}\s+)(?:most\s+(?!of${end})\p{L}+|${superlatives}${stem}(?!\s+${notBefore}))`,
  String.raw`\p{L}{3,}est${end}`,
  String.raw`(?:सबसे|સૌથી)\s+[\p{L}\p{M}]+`,
)

const quotations = /“[^”]+”|"[^"]+"|«[^»]+»|(?<!\p{L})‘[^‘]+?’(?!\p{L})/gu
const isSeveralWords = (quotation: string) => /[\p{L}\p{N}]\P{L}*\s\P{L}*[\p{L}\p{N}]/u.test(quotation)

/** The patterns of kinds that do not overlap; one that may contain another comes first. */
const finders: { kind: FactKind; find: (text: string) => Span[] }[] = [
  { kind: 'case', find: casesIn },
  { kind: 'date', find: (text) => matchesOf(text, dates) },
  { kind: 'article', find: (text) => matchesOf(text, articles) },
  { kind: 'number', find: (text) => [...matchesOf(text, numbers), ...matchesOf(text, numbersInWords)] },
  {
    kind: 'superlative',
    find: (text) =>
      matchesOf(text, rank).filter(
        ({ from, until }) => !noSuperlatives.has(text.slice(from, until).toLowerCase()),
      ),
  },
]

/**
 * The facts of a sentence in any of the three languages, in reading order, without duplicates. A quotation is one fact,
 * and the facts within it are others.
 */
export function factsOf(sentence: string): Fact[] {
  // The length stays the same, so that positions do too.
  const plain = asciiDigits(sentence)
  const found: (Span & { kind: FactKind })[] = []
  for (const { kind, find } of finders)
    for (const span of find(plain))
      if (!found.some((other) => overlaps(span, other))) found.push({ kind, ...span })
  for (const span of matchesOf(sentence, quotations))
    if (isSeveralWords(sentence.slice(span.from, span.until))) found.push({ kind: 'quotation', ...span })

  const facts = found
    .sort((one, other) => one.from - other.from || other.until - one.until)
    .map(({ kind, from, until }): Fact => ({
      kind,
      text: sentence.slice(from, until).trim().replace(/[.,]$/, ''),
    }))
  return [...new Map(facts.map((fact) => [fact.text, fact])).values()]
}
