import { languages, languageScripts, siteLanguage, type Language } from '../../../../../lib/languages'
import { dayAlone } from '../../../../../lib/written-day'
import type { Part } from '../../../paste/part'
import { inPlainSigns } from '../../../paste/part'
import { type Footnote, footnotesIn, withoutFootnoteSigns } from '../source-file'
import { takeAnswerKeys } from './answer-key'
import { takeContext } from './context'
import type { FoundSource, NoteFields } from './found'
import { type Line, partsOf, type TextLine, withoutStart } from './lines'
import { takeMains } from './mains'
import { takeQuiz } from './quiz'
import { takeQuizTables } from './quiz-table'
import { Sheet } from './sheet'
import { footnoteSource, takeSources } from './sources'

/** A note as it was read, with all its lines and where each went. */
export type ReadNote = { sheet: Sheet; fields: NoteFields }

/** Reads the fields of a note from its parts. */
export function readNote(parts: readonly Part[], footnotes: readonly Footnote[], day?: string): ReadNote {
  const sheet = new Sheet(parts)
  const title = takeTitle(sheet)
  const eventDate = takeDay(sheet) ?? day
  const [topics, syllabus] = [takeList(sheet, 'topics'), takeList(sheet, 'syllabus')]
  const quiz = [...takeQuizTables(sheet), ...takeQuiz(sheet)]
  takeAnswerKeys(sheet, quiz)
  const mainsQuestions = takeMains(sheet)
  const keyFacts = takeKeyFacts(sheet)
  const sources = takeSources(sheet)
  const context = takeContext(sheet)
  dropEmptyHeadings(sheet)
  markLeftLabels(sheet)
  const notes = takeFootnotes(sheet, footnotes)
  const body = bodyOf(sheet)
  return {
    sheet,
    fields: {
      ...(title && { title }),
      language: languageOf(sheet),
      ...(context && { context }),
      ...(eventDate && { eventDate }),
      topics,
      syllabus,
      body: [...body, ...notes.parts],
      keyFacts,
      mainsQuestions,
      quiz: quiz.map(({ stem, options, answer, explanation }) => ({
        stem,
        options,
        ...(answer !== undefined && { answer }),
        ...(explanation && { explanation }),
      })),
      sources: [...sources, ...notes.sources],
    },
  }
}

const LONGEST_TITLE = 150

function takeTitle(sheet: Sheet): string | undefined {
  const labelled = sheet.lines.findIndex((_, at) => sheet.labelAt(at)?.label === 'title')
  const index = labelled >= 0 ? labelled : titleAt(sheet)
  const line = sheet.text(index)
  if (!line) return undefined
  const length =
    labelled >= 0
      ? (sheet.labelAt(index)?.length ?? 0)
      : (/^[(]?[\p{N}]{1,3}[.)]\s+/u.exec(line.text)?.[0].length ?? 0)
  sheet.label(line.text.slice(0, length))
  sheet.take(index, index + 1, 'title')
  return line.text.slice(length).trim()
}

/** The first line, unless it is a date or too long; a heading of the first level, if one comes soon after it. */
function titleAt(sheet: Sheet): number {
  const first = sheet.lines.findIndex((line) => line.kind === 'text' && !dayAlone(line.text))
  const heading = sheet.lines.findIndex((line) => line.kind === 'text' && line.heading === 1)
  if (heading >= 0 && heading <= first + 2) return heading
  const line = sheet.text(first)
  return line && line.text.length <= LONGEST_TITLE && !sheet.labelAt(first) ? first : -1
}

function takeDay(sheet: Sheet): string | undefined {
  for (let index = 0; index < sheet.lines.length; index += 1) {
    const [line, label] = [sheet.text(index), sheet.labelAt(index)]
    if (!line || (label && label.label !== 'date')) continue
    const rest = line.text.slice(label?.length ?? 0)
    // A day elsewhere in the text is a fact of the text.
    const day = dayAlone(rest)
    if (!day || (!label && index > 3)) continue
    sheet.label(line.text)
    sheet.take(index, index + 1, 'eventDate')
    return day
  }
  return undefined
}

/** The entries after a label, separated by commas. */
function takeList(sheet: Sheet, name: 'topics' | 'syllabus'): string[] {
  const index = sheet.lines.findIndex((_, at) => sheet.labelAt(at)?.label === name)
  const [line, label] = [sheet.text(index), sheet.labelAt(index)]
  const rest = line && label ? line.text.slice(label.length) : ''
  if (!line || !label || !rest) return []
  sheet.label(line.text.slice(0, label.length))
  sheet.take(index, index + 1, name)
  return rest.split(name === 'topics' ? /\s*[,;|/]\s*/ : /\s*[;|]\s*/).filter(Boolean)
}

function takeKeyFacts(sheet: Sheet): string[] {
  const facts: string[] = []
  for (let index = 0; index < sheet.lines.length; index += 1) {
    const [line, label] = [sheet.text(index), sheet.labelAt(index)]
    if (!line || label?.label !== 'keyFacts') continue
    sheet.label(line.text.slice(0, label.length))
    const rest = withoutStart(line, label.length)
    if (rest.text) facts.push(plain(rest))
    sheet.take(index, index + 1, 'keyFacts')
    let isList = false
    for (index += 1; !sheet.begins(index); index += 1) {
      const next = sheet.text(index)
      const isItem = next?.paragraph.list !== undefined || /^[•●▪◦‣*–—-]\s/u.test(next?.text ?? '')
      // A list ends its section; lines without bullets are a list of their own.
      if (!next || (isList && !isItem && next.isFirst)) break
      isList ||= isItem
      if (next.isFirst || facts.length === 0) facts.push(plain(next))
      else facts.push(`${facts.pop() ?? ''} ${plain(next)}`)
      sheet.take(index, index + 1, 'keyFacts')
    }
    index -= 1
  }
  return facts
}

const plain = ({ runs }: TextLine) =>
  withoutFootnoteSigns(inPlainSigns(runs))
    .replace(/^[•●▪◦‣*–—-]\s+/u, '')
    .trim()

/** A heading whose whole content was taken carries no more information than a label. */
export function dropEmptyHeadings(sheet: Sheet) {
  sheet.lines.forEach((_, index) => {
    const line = sheet.text(index)
    const below = sheet.uses[index + 1]
    if (!line || (line.heading === undefined && !sheet.isBoldHeading(index))) return
    if (below === 'quiz' || (below === 'mainsQuestions' && sheet.labelAt(index))) {
      sheet.label(line.text)
      sheet.take(index, index + 1, below)
    }
  })
}

const meant: Record<string, string> = {
  answers: 'an answer without its question',
  explanations: 'explanations without their questions',
  quiz: 'questions that are not multiple-choice questions with four options',
}

/** Labelled lines that were not taken stay in the text and are marked. */
export function markLeftLabels(sheet: Sheet) {
  sheet.lines.forEach((_, index) => {
    const label = sheet.labelAt(index)
    const what = label && meant[label.label]
    if (!what) return
    const next = sheet.uses[index + 1]
    if (label.label === 'quiz' && next === 'quiz') {
      sheet.label(sheet.text(index)?.text ?? '')
      sheet.take(index, index + 1, 'quiz')
    } else sheet.remark(index, `This looks like ${what}: it is kept in the text.`)
  })
}

/** Footnotes become sources; one that names no source becomes a paragraph at the end. */
function takeFootnotes(
  sheet: Sheet,
  footnotes: readonly Footnote[],
): { sources: FoundSource[]; parts: Part[] } {
  const ids = sheet.lines.flatMap((line) =>
    line.kind === 'text' ? footnotesIn(line.runs.map(({ text }) => text).join('')) : [],
  )
  const sources: FoundSource[] = []
  const parts: Part[] = []
  for (const [index, id] of ids.entries()) {
    const note = footnotes.find((one) => one.id === id)
    const read = note && footnoteSource(note.parts)
    for (const { source, labels } of read ?? []) {
      sources.push(source)
      for (const label of labels) sheet.label(label)
    }
    if (!note || read) continue
    parts.push(...note.parts)
    sheet.remark(
      sheet.lines.length - 1,
      `Footnote ${index + 1} names no source: it is kept at the end of the text.`,
    )
  }
  return { sources, parts }
}

/** A level below every heading in the file. */
const BOLD_HEADING = 7

function bodyOf(sheet: Sheet): Part[] {
  const left = sheet.lines.map((line, index): Line | undefined => {
    if (sheet.uses[index]) return undefined
    if (line.kind !== 'text') return line
    const runs = line.runs
      .map((run) => ({ ...run, text: withoutFootnoteSigns(run.text) }))
      .filter(({ text }) => text !== '')
    const heading = line.heading ?? (sheet.isBoldHeading(index) ? BOLD_HEADING : undefined)
    return { ...line, runs, ...(heading && { heading }) }
  })
  sheet.uses.forEach((use, index) => {
    if (!use) sheet.uses[index] = 'body'
  })
  return partsOf(left.filter((line) => line !== undefined))
}

/** The language with the most letters in the note; Latin letters count half, because every note has English names. */
function languageOf(sheet: Sheet): Language {
  const text = sheet.lines.map((line) => (line.kind === 'text' ? line.text : '')).join('')
  const weightOf = (language: Language) => {
    const letters = text.match(new RegExp(`\\p{Script=${languageScripts[language]}}`, 'gu')) ?? []
    return language === siteLanguage ? letters.length / 2 : letters.length
  }
  return languages.reduce((most, language) => (weightOf(language) > weightOf(most) ? language : most))
}
