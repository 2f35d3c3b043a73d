import type { PreparedNote } from '../prepared-note'
import { lineOf, lineText, lineWith, type Path, pathOf } from './places'
import { problemsOf } from './problems'

/** A sentence about a note, with the field and the line of the file that it is about. */
export type Message = { text: string; path: Path; line?: number }

/** The problems of a note, and the lines of its file that were not recognised. */
export function messagesOf({
  note,
  draft,
  unknown,
}: Pick<PreparedNote, 'note' | 'draft' | 'unknown'>): Message[] {
  const problems = [
    ...notFound('Topics', 'topics', unknown.topics),
    ...notFound('Syllabus', 'syllabus', unknown.syllabus),
    ...problemsOf(draft),
  ].map(({ part, path, message }) => {
    const line = lineOf(note.sheet, draft, path)
    return {
      text: message.startsWith(`${part}:`) ? message : `${part}: ${message}`,
      path,
      ...(line !== undefined && { line }),
    }
  })
  const remarks = note.sheet.remarks.map(({ line, message }) => ({
    text: `“${beginning(lineText(note.sheet.lines[line]))}”: ${message}`,
    path: pathOf(note.sheet, draft, line),
    line,
  }))
  return [...problems, ...remarks]
}

const SHOWN = 40

const beginning = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text)

/** Words of the file that are in no field, each with its line. */
export const missingWords = ({ note }: Pick<PreparedNote, 'note'>): Omit<Message, 'path'>[] =>
  note.words.missing.map((word) => {
    const line = lineWith(note.sheet, word)
    return { text: word, ...(line !== undefined && { line }) }
  })

const notFound = (part: string, field: string, names: readonly string[]) =>
  names.length > 0
    ? [
        {
          part,
          path: [field],
          message: `nothing has the name ${quoted(names)}. Choose another in the draft.`,
        },
      ]
    : []

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(' or ')
