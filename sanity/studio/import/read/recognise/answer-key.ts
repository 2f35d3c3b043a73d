import { explanationLabel, readKey, readKeyedExplanation } from './answers'
import { placeOf } from './options'
import { questionMark } from './question-marks'
import type { NumberedQuestion } from './quiz'
import type { Sheet } from './sheet'

/** Takes the key after the questions, and explanations that are grouped there. */
export function takeAnswerKeys(sheet: Sheet, questions: NumberedQuestion[]): void {
  if (questions.length === 0) return
  const find = (number: number) =>
    questions.find((question) => question.number === number) ??
    (questions[number - 1]?.number === undefined ? questions[number - 1] : undefined)
  for (let index = 0; index < sheet.lines.length; index += 1) {
    const label = sheet.labelAt(index)
    if (label?.label === 'answers' || label?.label === 'explanations') {
      const line = sheet.text(index)
      if (!line) continue
      const rest = line.text.slice(label.length)
      const inline = rest ? takeEntry(sheet, rest, find) : true
      if (!inline) continue
      sheet.label(line.text.slice(0, label.length))
      sheet.take(index, index + 1, 'quiz')
      index = takeEntries(sheet, index + 1, find) - 1
    } else if (isKeyAlone(sheet, index, find)) takeLine(sheet, index, find)
  }
}

type Find = (number: number) => NumberedQuestion | undefined

/** A line that is a key of its own: at least two answers, each to a question of the note. */
function isKeyAlone(sheet: Sheet, index: number, find: Find): boolean {
  const key = readKey(keyText(sheet, index))
  return key !== undefined && key.size > 1 && [...key.keys()].every(find)
}

function takeEntries(sheet: Sheet, start: number, find: Find): number {
  let open: NumberedQuestion | undefined
  for (let index = start; index < sheet.lines.length; index += 1) {
    const entry = takeLine(sheet, index, find)
    if (entry) {
      open = entry
      continue
    }
    const line = sheet.text(index)
    if (!line || !open || sheet.begins(index)) return index
    const length = explanationLabel(line.text) ?? 0
    sheet.label(line.text.slice(0, length))
    open.explanation = [open.explanation, line.text.slice(length)].filter(Boolean).join('\n')
    sheet.take(index, index + 1, 'quiz')
  }
  return sheet.lines.length
}

function takeLine(sheet: Sheet, index: number, find: Find): NumberedQuestion | undefined {
  const text = keyText(sheet, index)
  const entry = text ? takeEntry(sheet, text, find) : undefined
  if (entry) sheet.take(index, index + 1, 'quiz')
  return entry
}

/** The text of a line, or of a table of numbers and letters in the order in which they belong together. */
function keyText(sheet: Sheet, index: number): string {
  const line = sheet.lines[index]
  if (!line || sheet.uses[index] || line.kind === 'picture') return ''
  if (line.kind === 'text') return line.text
  const rows = line.table.rows.filter((row) =>
    row.some((cell) => /^[\p{N}\p{L}().]{1,6}$/u.test(cell.trim())),
  )
  const [numbers = [], letters = []] = rows
  const isFlat = rows.length === 2 && numbers.filter((cell) => /\p{N}/u.test(cell)).length > 1
  return isFlat
    ? numbers
        .map((cell, column) => (/\p{N}/u.test(cell) ? `${cell} ${letters[column] ?? ''}` : ''))
        .join(', ')
    : rows.map((row) => row.join(' ')).join(', ')
}

/** Stores the answers or the explanation in a text; returns the last question that it is about. */
function takeEntry(sheet: Sheet, text: string, find: Find): NumberedQuestion | undefined {
  const key = readKey(text)
  if (key) {
    const found = [...key].map(([number, letter]) => ({ letter, question: find(number) }))
    if (found.some(({ question }) => !question)) return undefined
    for (const { letter, question } of found) if (question) answer(question, letter)
    sheet.label(text)
    return found.at(-1)?.question
  }
  const keyed = readKeyedExplanation(text)
  const question = keyed && find(keyed.number)
  if (keyed && question) {
    answer(question, keyed.letter)
    explain(sheet, question, text.slice(0, text.length - keyed.rest.length), keyed.rest)
    return question
  }
  const mark = questionMark(text)
  const explained = mark?.number === undefined ? undefined : find(mark.number)
  if (!mark || !explained || explained.explanation) return undefined
  explain(sheet, explained, text.slice(0, mark.length), text.slice(mark.length))
  return explained
}

function answer(question: NumberedQuestion, letter: string) {
  const place = placeOf(letter, question.letters)
  if (place !== undefined) question.answer = place
}

function explain(sheet: Sheet, question: NumberedQuestion, label: string, text: string) {
  const length = explanationLabel(text) ?? 0
  sheet.label(label + text.slice(0, length))
  question.explanation = text.slice(length)
}
