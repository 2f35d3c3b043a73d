import { explanationLabel, readAnswer } from './answers'
import type { FoundQuestion } from './found'
import { type OptionGroup, optionsAt } from './option-groups'
import { placeOf } from './options'
import { questionMark } from './question-marks'
import type { Sheet } from './sheet'

/** A question with its number in the file, to which a key at the end refers. */
export type NumberedQuestion = FoundQuestion & { number?: number; letters: readonly string[] }

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s.,;:“”"'’]+/g, ' ')
    .trim()

/** Takes the multiple-choice questions from a sheet, each with the answer and explanation that follow it. */
export function takeQuiz(sheet: Sheet): NumberedQuestion[] {
  const questions: NumberedQuestion[] = []
  let start = 0
  for (let index = 0; index < sheet.lines.length; index += 1) {
    const group = optionsAt(sheet, index)
    if (!group) continue
    const read = readQuestion(sheet, group, start, questions.at(-1)?.number)
    if (!read) continue
    if (typeof read === 'string') sheet.remark(group.from, read)
    else questions.push(read.question)
    start = typeof read === 'string' ? group.until : read.until
    index = start - 1
  }
  return questions
}

type Read = { question: NumberedQuestion; until: number }

/** The question that a group of options belongs to; a message if it can't be one; undefined if nothing suggests one. */
function readQuestion(
  sheet: Sheet,
  group: OptionGroup,
  start: number,
  before: number | undefined,
): Read | string | undefined {
  const begin = regionStart(sheet, start, group.from)
  const inQuiz = sectionAt(sheet, group.from) === 'quiz'
  const from = group.before ? group.from : stemStart(sheet, begin, group.from, inQuiz, before)
  const first = sheet.text(from)
  if (!first || (from === group.from && !group.before)) return undefined
  const mark = questionMark(first.text)
  const isNumbered = mark && (mark.isNamed || inQuiz || mark.number === (before ?? 0) + 1)
  const stem = stemText(sheet, group, from, isNumbered ? mark.length : 0)
  const number = isNumbered ? mark.number : undefined
  const rest = new Rest(sheet, group, number)
  const isAsked = inQuiz || mark?.isNamed || stem.endsWith('?') || rest.answer !== undefined
  if (!isAsked) return undefined
  const fifth = sheet.text(group.until)
  if (group.options.length !== 4 || (fifth && /^[([]?[eE][).\]]\s/.test(fifth.text)))
    return `This question has ${group.options.length < 4 ? group.options.length : 'more than four'} options: a quiz question has four. It is kept in the text.`
  if (isNumbered) sheet.label(first.text.slice(0, mark.length))
  for (const label of [...group.labels, ...rest.labels]) sheet.label(label)
  sheet.take(from, rest.until, 'quiz')
  return {
    until: rest.until,
    question: {
      stem,
      options: group.options,
      letters: group.letters,
      ...(number !== undefined && { number }),
      ...(rest.answer !== undefined && { answer: rest.answer }),
      ...(rest.explanation && { explanation: rest.explanation }),
    },
  }
}

function stemText(sheet: Sheet, group: OptionGroup, from: number, mark: number): string {
  const lines = Array.from({ length: group.from - from }, (_, at) => sheet.text(from + at)?.text ?? '')
  if (group.before) lines.push(group.before)
  const [first = '', ...rest] = lines
  return [first.slice(mark), ...rest].join('\n').trim()
}

/** The first line that can belong to a question: after a heading, a label, a table or a picture. */
function regionStart(sheet: Sheet, start: number, until: number): number {
  let begin = start
  for (let index = start; index < until; index += 1) {
    const line = sheet.text(index)
    const isStem = line && questionMark(line.text)?.isNamed
    if (!line || ((line.heading !== undefined || sheet.labelAt(index)) && !isStem)) begin = index + 1
  }
  return begin
}

/** The label of the part of the note that a line belongs to. */
function sectionAt(sheet: Sheet, index: number): string | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const label = sheet.labelAt(at)
    if (label) return label.label
    const line = sheet.lines[at]
    if (line?.kind === 'text' && line.heading !== undefined && sheet.uses[at] !== 'quiz') return undefined
  }
  return undefined
}

function stemStart(
  sheet: Sheet,
  begin: number,
  until: number,
  inQuiz: boolean,
  before: number | undefined,
): number {
  const marks = Array.from({ length: until - begin }, (_, at) =>
    questionMark(sheet.text(begin + at)?.text ?? ''),
  )
  const named = marks.findLastIndex((mark) => mark?.isNamed)
  if (named >= 0) return begin + named
  const next = marks.findIndex((mark) => before !== undefined && mark?.number === before + 1)
  if (next >= 0) return begin + next
  if (inQuiz) return begin
  return unmarkedStart(marks, begin, until)
}

/** Without a mark, the question is the last line before the options, or the lines around numbered statements. */
function unmarkedStart(
  marks: readonly ReturnType<typeof questionMark>[],
  begin: number,
  until: number,
): number {
  const last = marks.length - 1
  // Statements may be followed by a line that asks about them.
  let at = marks[last]?.number ? last : marks[last - 1]?.number ? last - 1 : undefined
  if (at === undefined) return until - 1
  while (at > 0 && marks[at]?.number !== 1) at -= 1
  const isStem = at === last
  return isStem ? begin + at : begin + Math.max(0, at - 1)
}

/** The answer and the explanation that follow the options. */
class Rest {
  until: number
  answer: number | undefined
  explanation = ''
  readonly labels: string[] = []
  readonly #sheet: Sheet
  readonly #group: OptionGroup
  #isOpen = false

  constructor(sheet: Sheet, group: OptionGroup, number: number | undefined) {
    this.#sheet = sheet
    this.#group = group
    this.until = group.until
    if (group.tail) this.#take(group.tail)
    while (this.#next(number)) this.until += 1
  }

  #next(number: number | undefined): boolean {
    const line = this.#sheet.text(this.until)
    if (!line) return false
    if (this.#take(line.text)) return true
    if (!this.#isOpen || this.#sheet.begins(this.until)) return false
    const mark = questionMark(line.text)
    if (mark?.isNamed || (mark && number !== undefined && mark.number === number + 1)) return false
    if (line.isFirst && !this.#continues(number)) return false
    this.explanation = [this.explanation, line.text].filter(Boolean).join('\n')
    return true
  }

  /** Whether the paragraph still belongs to the explanation: only where the next question has a mark to stop at. */
  #continues(number: number | undefined): boolean {
    if (this.explanation === '') return true
    for (let index = this.until; index < this.#sheet.lines.length; index += 1) {
      if (this.#sheet.begins(index) && !this.#sheet.isBoldHeading(index)) return true
      const mark = questionMark(this.#sheet.text(index)?.text ?? '')
      if (mark?.isNamed || (mark && number !== undefined && mark.number === number + 1)) return true
      if (optionsAt(this.#sheet, index)?.options.length === 4) return false
    }
    return true
  }

  #take(text: string): boolean {
    const read = this.answer === undefined ? readAnswer(text) : undefined
    if (read) return this.#takeAnswer(text, read)
    const length =
      explanationLabel(text) ?? (/^(explanation|व्याख्या|સમજૂતી)$/iu.test(text) ? text.length : undefined)
    if (length === undefined || this.explanation) return false
    this.labels.push(text.slice(0, length))
    this.explanation = text.slice(length).trim()
    this.#isOpen = true
    return true
  }

  #takeAnswer(text: string, { letter, rest }: { letter?: string; rest: string }): boolean {
    const { options, letters } = this.#group
    const named = options.findIndex((option) => fold(option) === fold(rest))
    const place = letter === undefined ? (named < 0 ? undefined : named) : placeOf(letter, letters)
    if (place === undefined) return false
    this.answer = place
    this.#isOpen = true
    const isOption = fold(rest) === fold(options[place] ?? '')
    this.labels.push(isOption ? text : text.slice(0, text.length - rest.length))
    if (rest && !isOption && !this.#take(rest)) this.explanation = rest
    return true
  }
}
