import { latinDigits } from './spelling'

/** Six digits that may be a PIN code. */
export type WrittenPin = {
  code: string
  /** Written without a gap, and not part of a house number. */
  isPlain: boolean
  /** Preceded by “PIN” or a similar label. */
  isLabelled: boolean
  /** The text after it, without numbers. */
  after: string
}

type Group = { digits: string; from: number; to: number }

/** Numbers joined by a space or a hyphen, as in telephone numbers and PIN codes. */
const chainOfNumbers = /\+?\d+(?:(?: ?[-–‑] ?| )\d+)*/g
const pinLabel =
  /(?<!\p{L})(?:pin|pincode|postal|zip|पिन|पिनकोड|પિન|પિનકોડ)(?:\s*(?:code|no|कोड|કોડ))?[\s.:#–-]*$/iu
const phoneLabel =
  /(?<!\p{L})(?:ph|phone|tel|telephone|mo|mob|mobile|m|cell|call|contact|whatsapp|fax|landline|फोन|मो|ફોન|મો)(?:\s*(?:no|number))?[\s.:()–-]*$/iu
const houseBefore = /(?:(?<!\p{L})\p{L}{1,2}-?|[/\\#])$/u
const houseAfter = /^(?:\p{L}|[/\\]\d)/u

const phone = /^(?:(?:\+?91|0)?[6-9]\d{9}|0\d{9,10}|1800\d{6,7})$/

/**
 * Finds possible PIN codes, in order, and replaces them and telephone numbers with commas. Six digits together are a
 * PIN code, and so are three and three unless another group of three follows.
 */
export function numbersIn(original: string): { pins: WrittenPin[]; rest: string } {
  const text = latinDigits(original.normalize('NFKC').replace(/\s*[\r\n]+\s*/g, '\n'))
  const found: { code: string; isPlain: boolean; isLabelled: boolean; to: number }[] = []
  const ranges: { from: number; to: number }[] = []
  for (const { 0: chain, index } of text.matchAll(chainOfNumbers)) {
    const before = text.slice(0, index)
    const isLabelled = pinLabel.test(before)
    const groups = withoutPhones(groupsOf(chain, index), ranges)
    if (phoneLabel.test(before)) {
      if (groups[0]?.from === index) ranges.push({ from: index, to: index + chain.length })
      if (groups[0]?.from === index) continue
    }
    for (const [at, { digits, from, to }] of groups.entries()) {
      const next = groups[at + 1]
      const isHouse =
        !isLabelled && (houseBefore.test(text.slice(0, from)) || houseAfter.test(text.slice(to)))
      if (digits.length === 6) {
        ranges.push({ from, to })
        if (/^[1-9]/.test(digits)) found.push({ code: digits, isPlain: !isHouse, isLabelled, to })
      } else if (digits.length === 3 && next?.digits.length === 3 && groups[at + 2]?.digits.length !== 3) {
        if (next.from - to > 1 || !/^[1-9]/.test(digits)) continue
        ranges.push({ from, to: next.to })
        found.push({ code: digits + next.digits, isPlain: false, isLabelled, to: next.to })
      }
    }
  }
  const blanked = blank(text, ranges)
  return { pins: found.map(({ to, ...pin }) => ({ ...pin, after: blanked.slice(to) })), rest: blanked }
}

function groupsOf(chain: string, start: number): Group[] {
  return [...chain.matchAll(/\+?\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    from: start + index,
    to: start + index + digits.length,
  }))
}

/** Removes groups that together form a telephone number, and adds their positions to `ranges`. */
function withoutPhones(groups: Group[], ranges: { from: number; to: number }[]): Group[] {
  const left: Group[] = []
  for (let at = 0; at < groups.length; at += 1) {
    const count = [5, 4, 3, 2, 1].find((many) => {
      const window = groups.slice(at, at + many)
      return window.length === many && phone.test(window.map(({ digits }) => digits).join(''))
    })
    const [first, last] = [groups[at], groups[at + (count ?? 1) - 1]]
    if (!first || !last) break
    if (count) ranges.push({ from: first.from, to: last.to })
    else left.push(first)
    at += (count ?? 1) - 1
  }
  return left
}

/** Replaces the ranges with commas, which keeps all positions. */
function blank(text: string, ranges: { from: number; to: number }[]): string {
  let result = text
  for (const { from, to } of ranges)
    result = `${result.slice(0, from)}${','.repeat(to - from)}${result.slice(to)}`
  return result
}
