import { styleOf } from './look'

/** The number that a browser shows before an item of a numbered list, such as `19.` or `c.`. */
export function listNumber(item: Element, list: Element): string {
  const own = [...list.children].filter((child) => child.localName === 'li')
  const step = list.hasAttribute('reversed') ? -1 : 1
  let value = integer(list.getAttribute('start')) ?? (step === 1 ? 1 : own.length)
  for (const [index, sibling] of own.entries()) {
    if (index > 0) value += step
    value = integer(sibling.getAttribute('value')) ?? value
    if (sibling === item) break
  }
  return `${written(value, kindOf(item) ?? kindOf(list))}.`
}

const integer = (text: string | null) => (text && /^\s*-?\d+\s*$/.test(text) ? Number(text) : undefined)

const styles: Record<string, string> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

const kindOf = (element: Element) =>
  styles[styleOf(element, 'list-style-type') ?? ''] ?? element.getAttribute('type') ?? undefined

function written(value: number, kind: string | undefined): string {
  if (value < 1 || !kind || !/^[aAiI]$/.test(kind)) return String(value)
  const small = /i/i.test(kind) ? roman(value) : letters(value)
  return kind === kind.toUpperCase() ? small.toUpperCase() : small
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

function roman(value: number): string {
  if (value > 3999) return String(value)
  const [worth, sign] = signs.find(([least]) => least <= value) ?? [value, '']
  return sign + (value > worth ? roman(value - worth) : '')
}
