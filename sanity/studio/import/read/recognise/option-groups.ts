import type { Sheet } from './sheet'
import type { Line } from './lines'
import { answerWithin } from './answers'
import { optionStyles, type OptionStyle, splitOptions } from './options'

/** Four adjacent options: each on its line, all on one line, or in a table. */
export type OptionGroup = {
  from: number
  until: number
  /** The question before the first option, if it is on the same line. */
  before: string
  options: string[]
  letters: readonly string[]
  /** The answer that follows the last option on its line. */
  tail: string
  labels: string[]
}

const FOUR = 4

/** The options that begin at a line; may be fewer than four. */
export function optionsAt(sheet: Sheet, from: number): OptionGroup | undefined {
  if (sheet.uses[from]) return undefined
  const found = optionStyles.map((style) => gather(sheet, from, style)).filter((group) => group !== undefined)
  return (
    found.find(({ options }) => options.length === FOUR) ?? found.find(({ options }) => options.length > 1)
  )
}

function gather(sheet: Sheet, from: number, style: OptionStyle): OptionGroup | undefined {
  const first = splitOptions(textOf(sheet.lines[from]), style, 0)
  if (!first) return undefined
  const isWhole = first.options.length === FOUR
  if (first.before !== '' && (!isWhole || sheet.lines[from]?.kind !== 'text')) return undefined
  const options = [...first.options]
  let until = from + 1
  for (; options.length < FOUR && !sheet.uses[until]; until += 1) {
    const line = sheet.lines[until]
    const more = splitOptions(textOf(line), style, options.length)
    if (more?.before === '') options.push(...more.options)
    else if (line?.kind === 'text' && !line.isFirst && !more)
      options.push(`${options.pop() ?? ''} ${line.text}`)
    else break
  }
  const last = options.at(-1) ?? ''
  const answer = answerWithin.exec(last)
  if (answer && options.length === FOUR) options[FOUR - 1] = last.slice(0, answer.index).trim()
  return {
    from,
    until,
    before: first.before,
    options,
    letters: style.letters,
    tail: answer && options.length === FOUR ? last.slice(answer.index).trim() : '',
    labels: [...style.letters.slice(0, options.length)],
  }
}

const textOf = (line: Line | undefined): string =>
  line?.kind === 'text'
    ? line.text
    : line?.kind === 'table'
      ? line.table.rows.flat().filter(Boolean).join(' ')
      : ''
