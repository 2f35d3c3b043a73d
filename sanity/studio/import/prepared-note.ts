import type { StoredDocument } from './documents'
import { contentOfFile, contentOfStored } from './earlier/content'
import type { Content } from './earlier/records'
import { defaultWinner, type FieldUpdate, updatesOf, type Winner } from './earlier/updates'
import type { ArticleDraft, unknownNames } from './read/draft'
import type { CheckedNote } from './read/import-file'
import type { PictureFile } from './read/source-file'

/** A note of a file that was read. */
export type FileNote = {
  file: string
  note: CheckedNote
  draft: ArticleDraft
  /** The names in the note that match no document. */
  unknown: ReturnType<typeof unknownNames>
  pictures: Map<string, PictureFile>
  /** The prefixes of the asset ids of the pictures; see `imageIds`. */
  images: Map<string, string>
}

/** A note of a file, ready to be checked and turned into a draft. */
export type PreparedNote = FileNote & {
  id: string
  /** The article that an earlier import created from the note, and the content of its file at that time, if known. */
  earlier?: { document: StoredDocument; recorded?: Content }
  /** The version that an editor chose for a field. */
  chosen: Readonly<Record<string, Winner>>
}

/** The content of a note's file now, for comparison with later imports. */
export const contentOfNote = ({ draft, images }: FileNote): Content => contentOfFile(draft, images)

/** The fields in which a note differs from its article, each with the version that it will get. */
export function choicesOf(note: PreparedNote): (FieldUpdate & { winner: Winner })[] {
  const { earlier, chosen } = note
  if (!earlier) return []
  return updatesOf(contentOfNote(note), contentOfStored(earlier.document), earlier.recorded).map(
    (update) => ({
      ...update,
      winner: chosen[update.field] ?? defaultWinner(update),
    }),
  )
}

/** What an import does with a note: `kept` differs from its file, and no field is to have the file's words. */
export type Standing = 'new' | 'update' | 'kept' | 'same'

export function standingOf(note: PreparedNote): Standing {
  const known = standings.get(note) ?? judge(note)
  standings.set(note, known)
  return known
}

/** A note is never mutated, only replaced, so an edit validates one of 300 notes again, not all. */
const standings = new WeakMap<PreparedNote, Standing>()

function judge(note: PreparedNote): Standing {
  if (!note.earlier) return 'new'
  const choices = choicesOf(note)
  if (choices.length === 0) return 'same'
  return choices.some(({ winner }) => winner === 'file') ? 'update' : 'kept'
}

/** Whether an import writes a note. */
export const isWritten = (standing: Standing): boolean => standing === 'new' || standing === 'update'
