import { listMark } from '../../../../lib/list-kinds'
import { outline } from '../../paste/outline'
import { type Part, type Picture, textOf } from '../../paste/part'
import { typedLists } from '../../paste/typed-list'
import { cutFile } from './recognise/cut'
import type { NoteFields } from './recognise/found'
import { readNote, type ReadNote } from './recognise/note'
import { difference, type Difference, wordsOf } from './recognise/words'
import { footnotesIn, type SourceFile, withoutFootnoteSigns } from './source-file'

/** A note ready to be checked: its fields, and the differences between its words and those of the file. */
export type CheckedNote = ReadNote & {
  words: { source: number; fields: number } & Difference
  pictures: Picture[]
}

/** A file ready to be checked. */
export type CheckedFile = {
  name: string
  how: string
  notes: CheckedNote[]
  /** Words of the file that are in no note, and why, if known. */
  lost: string[]
  struck: string[]
  leftOut: string[]
  /** The number of words in the file itself, and in its notes as parsed, including what was left out of them. */
  words: { file: number; notes: number; leftOut: number }
}

/** Recognises the notes of a file. */
export function checkFile(file: SourceFile): CheckedFile {
  const { notes, how, heading, day } = cutFile(file.parts)
  const read = notes.map((parts): CheckedNote => {
    const note = readNote(parts, file.footnotes, day)
    const text = parts.flatMap((part) => (part.kind === 'paragraph' ? part.lines.map(textOf) : [])).join(' ')
    const ids = new Set(footnotesIn(text))
    const own = file.footnotes.filter(({ id }) => ids.has(id)).flatMap((one) => one.parts)
    const source = [...parts, ...own].flatMap(wordsOfPart)
    const fields = wordsOfFields(note.fields)
    return {
      ...note,
      pictures: note.fields.body.filter((part) => part.kind === 'picture'),
      words: {
        source: source.length,
        fields: fields.length,
        ...difference(source, [...fields, ...note.sheet.labels.flatMap(wordsOf)]),
      },
    }
  })
  const inNotes = [
    ...file.parts.flatMap(wordsOfPart),
    ...file.footnotes.flatMap(({ parts }) => parts.flatMap(wordsOfPart)),
  ]
  const leftOut = [...file.struck, ...file.leftOut].flatMap(wordsOf)
  const inFile = wordsOf(file.text)
  return {
    name: file.name,
    how,
    notes: read,
    lost: [
      ...difference(inFile, [...inNotes, ...leftOut, ...heading.flatMap(wordsOf)]).missing,
      ...read.flatMap(({ words }) => words.missing),
    ],
    struck: file.struck,
    leftOut: file.leftOut,
    words: { file: inFile.length, notes: inNotes.length, leftOut: leftOut.length },
  }
}

/** The words of a part of a file, list numbers included. */
export function wordsOfPart(part: Part): string[] {
  if (part.kind === 'picture') return []
  if (part.kind === 'table') return [...wordsOf(part.caption ?? ''), ...part.rows.flat().flatMap(wordsOf)]
  const mark = part.list?.type === 'counted' ? wordsOf(part.list.mark) : []
  return [...mark, ...part.lines.flatMap((line) => wordsOf(withoutFootnoteSigns(textOf(line))))]
}

/** The words of the fields, as a page shows them. */
function wordsOfFields(fields: NoteFields): string[] {
  const { title = '', context = '', topics, syllabus, keyFacts, mainsQuestions, quiz, sources, body } = fields
  return [
    ...[title, context, ...topics, ...syllabus, ...keyFacts].flatMap(wordsOf),
    ...mainsQuestions.flatMap(({ text, hint = '' }) => [text, hint].flatMap(wordsOf)),
    ...quiz.flatMap(({ stem, options, explanation = '' }) =>
      [stem, ...options, explanation].flatMap(wordsOf),
    ),
    ...sources.flatMap(({ publisher = '', title: name = '' }) => [publisher, name].flatMap(wordsOf)),
    ...wordsOfBody(body),
  ]
}

/** The words of the text with the numbers of its lists, which the text itself does not contain. */
function wordsOfBody(body: readonly Part[]): string[] {
  const counts = new Map<string, number>()
  return outline(typedLists(body)).flatMap((part) => {
    if (part.kind !== 'paragraph') return wordsOfPart(part)
    const { list } = part
    const words = part.lines.flatMap((line) => wordsOf(textOf(line)))
    if (!list) {
      counts.clear()
      return words
    }
    const key = `${list.level} ${list.type}`
    const number = list.number ?? (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    for (const other of counts.keys()) if (Number(other[0]) > list.level) counts.delete(other)
    return list.type === 'bullet' ? words : [...wordsOf(listMark(list.type, number)), ...words]
  })
}
