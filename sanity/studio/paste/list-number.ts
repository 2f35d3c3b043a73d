import { type CountedList, countedListNames, listMark } from '../../../lib/list-kinds'
import { styleOf } from './look'
import type { ListPlace } from './part'
import { beginsWithMark } from './typed-mark'

/** A possible meaning of an item's number: `i.` is the first Roman numeral and also the ninth letter. */
export type Reading = { type: CountedList; value: number }

/** The list position of an item, from the marker that a browser shows before it. */
export function listPlace(item: Element, list: Element | undefined, level: number): ListPlace {
  const kind = kindOf(item) ?? (list && kindOf(list)) ?? '1'
  const own = [...(list?.children ?? [])].filter((child) => child.localName === 'li')
  if (kind === 'none' && own.some((one) => beginsWithMark(one.textContent))) return { type: 'typed', level }
  return list?.localName === 'ol' && !bullets.has(kind)
    ? { type: 'counted', level, ...listNumber(item, list, own, kind) }
    : { type: 'bullet', level }
}

function listNumber(item: Element, list: Element, own: readonly Element[], kind: string) {
  const step = list.hasAttribute('reversed') ? -1 : 1
  let value = integer(list.getAttribute('start')) ?? (step === 1 ? 1 : own.length)
  for (const [index, sibling] of own.entries()) {
    if (index > 0) value += step
    value = integer(sibling.getAttribute('value')) ?? value
    if (sibling === item) break
  }
  const foreign = foreignNumeral(kind, value)
  if (foreign) return { mark: `${foreign}.`, readings: [] }
  const type = kinds[kind] ?? 'number'
  return { mark: listMark(type, value), readings: fits(value) ? [{ type, value }] : [] }
}

const integer = (text: string | null) => (text && /^\s*-?\d+\s*$/.test(text) ? Number(text) : undefined)
const kindOf = (element: Element) =>
  styleOf(element, 'list-style-type') ??
  styleOf(element, 'list-style')
    ?.split(/\s+/)
    .find((word) => !/^(inside|outside|url\()/.test(word)) ??
  element.getAttribute('type') ??
  undefined

const bullets = new Set(['disc', 'circle', 'square'])

const kinds: Record<string, CountedList> = {
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  a: 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'upper-latin': 'upper-alpha',
  A: 'upper-alpha',
  'lower-roman': 'lower-roman',
  i: 'lower-roman',
  'upper-roman': 'upper-roman',
  I: 'upper-roman',
}

/** The digit zero of each script in which browsers number lists. */
const noughts: Record<string, number> = {
  'arabic-indic': 0x660,
  bengali: 0x9e6,
  devanagari: 0x966,
  gujarati: 0xae6,
  gurmukhi: 0xa66,
  kannada: 0xce6,
  malayalam: 0xd66,
  oriya: 0xb66,
  persian: 0x6f0,
  tamil: 0xbe6,
  telugu: 0xc66,
  urdu: 0x6f0,
}
const greek = 'αβγδεζηθικλμνξοπρστυφχψω'

/** A number in a script that the site's lists do not support. */
function foreignNumeral(kind: string, value: number): string | undefined {
  if (kind === 'lower-greek') return greek[value - 1]
  const nought = noughts[kind]
  return nought === undefined
    ? undefined
    : String(value).replace(/\d/g, (digit) => String.fromCodePoint(nought + Number(digit)))
}

const largest = 9999
const fits = (value: number) => value >= 1 && value <= largest

/**
 * The possible meanings of a written number, most likely first; empty if no list of the site supports it, like `1.1`
 * and `ક)`.
 */
export function readMark(mark: string): Reading[] {
  // “1)” and “(1)” are the same kind.
  const brackets = mark.endsWith(')')
  const core = mark.replace(/^\(|[.)]$/g, '')
  const written = brackets ? `(${core})` : `${core}.`
  if (!/^\(?[\dA-Za-z]+[.)]$/.test(mark) || (mark.startsWith('(') && !brackets)) return []
  // No list kind has upper-case letters in brackets: use lower case.
  const capital = brackets && /^[A-Z]+$/.test(core)
  const readings = countedListNames.flatMap((type): Reading[] => {
    const value = valueOf(core, type)
    if (value === undefined || !fits(value)) return []
    const shown = listMark(type, value)
    return shown === written || (capital && shown === `${core}.`) ? [{ type, value }] : []
  })
  const roman = /^(?:[ivx]+|[IVX]+)$/.test(core)
  return readings.sort((one, other) => Number(isRoman(other) === roman) - Number(isRoman(one) === roman))
}

const isRoman = ({ type }: Reading) => type.includes('roman')

function valueOf(core: string, type: CountedList): number | undefined {
  if (/^\d/.test(core)) return type.startsWith('number') && /^\d{1,4}$/.test(core) ? Number(core) : undefined
  const small = core.toLowerCase()
  if (type.startsWith('number')) return undefined
  return type.includes('roman') ? romanValue(small) : lettersValue(small)
}

const lettersValue = (text: string) =>
  /^[a-z]{1,3}$/.test(text)
    ? Array.from(text).reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0)
    : undefined

const worths: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

function romanValue(text: string): number | undefined {
  if (!/^[ivxlcdm]{1,15}$/.test(text)) return undefined
  return Array.from(text).reduce((value, sign, index) => {
    const [worth, next] = [worths[sign] ?? 0, worths[text[index + 1] ?? ''] ?? 0]
    return value + (worth < next ? -worth : worth)
  }, 0)
}
