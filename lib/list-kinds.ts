/** The kinds of numbered lists: the `type` attribute in HTML, the CSS name, and whether numbers are in brackets. */
export const countedLists = {
  number: { type: '1', style: 'decimal', brackets: false },
  'lower-alpha': { type: 'a', style: 'lower-alpha', brackets: false },
  'upper-alpha': { type: 'A', style: 'upper-alpha', brackets: false },
  'lower-roman': { type: 'i', style: 'lower-roman', brackets: false },
  'upper-roman': { type: 'I', style: 'upper-roman', brackets: false },
  'number-brackets': { type: '1', style: 'decimal', brackets: true },
  'lower-alpha-brackets': { type: 'a', style: 'lower-alpha', brackets: true },
  'lower-roman-brackets': { type: 'i', style: 'lower-roman', brackets: true },
} as const

export type CountedList = keyof typeof countedLists
export type ListType = (typeof countedLists)[CountedList]['type']

export const countedListNames = [
  'number',
  'lower-alpha',
  'upper-alpha',
  'lower-roman',
  'upper-roman',
  'number-brackets',
  'lower-alpha-brackets',
  'lower-roman-brackets',
] as const satisfies readonly CountedList[]

/** Whether a list of this kind is numbered. */
export function isCountedList(kind: string): kind is CountedList {
  return Object.hasOwn(countedLists, kind)
}

/** The marker of a list item, such as `19.`, `c.` or `(iv)`. */
export function listMark(kind: CountedList, value: number): string {
  const { type, brackets } = countedLists[kind]
  return brackets ? `(${numeral(type, value)})` : `${numeral(type, value)}.`
}

/** A number in the numeral system of an HTML list type. */
export function numeral(type: ListType, value: number): string {
  if (type === '1' || value < 1) return String(value)
  const small = type.toLowerCase() === 'i' ? roman(value) : letters(value)
  return type === type.toUpperCase() ? small.toUpperCase() : small
}

function letters(value: number): string {
  const before = Math.floor((value - 1) / 26)
  return (before > 0 ? letters(before) : '') + String.fromCharCode(97 + ((value - 1) % 26))
}

const signs: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

// Browsers fall back to decimal for larger numbers.
const largestRoman = 3999

function roman(value: number): string {
  if (value > largestRoman) return String(value)
  const [worth, sign] = signs.find(([least]) => least <= value) ?? [value, '']
  return sign + (value > worth ? roman(value - worth) : '')
}
