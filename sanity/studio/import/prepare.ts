import type { SanityClient } from 'sanity'
import { fetchCatalogue, fetchEarlier, noteId, type StoredDocument } from './documents'
import { type ArticleDraft, draftOf } from './read/draft'
import { type CheckedNote, checkFile } from './read/import-file'
import { readFile } from './read/read-file'
import { type PictureFile, UnreadableFile } from './read/source-file'
import { newKey } from '../new-key'

/** A note of a file, ready to be checked and made a draft. */
export type PreparedNote = {
  id: string
  file: string
  note: CheckedNote
  draft: ArticleDraft
  pictures: Map<string, PictureFile>
  earlier?: StoredDocument
}

/** A file that was read, with a sentence on how it was cut, or the reason why it was not. */
export type FileReport =
  { name: string; how: string; lost: string[]; struck: string[] } | { name: string; refusal: string }

export type Prepared = { notes: PreparedNote[]; reports: FileReport[] }

/** Reads files one after the other and prepares their notes; nothing is written. */
export async function prepare(
  client: SanityClient,
  files: readonly File[],
  onFile: (name: string) => void,
): Promise<Prepared> {
  const catalogue = await fetchCatalogue(client)
  const notes: PreparedNote[] = []
  const reports: FileReport[] = []
  const ids = new Map<string, number>()
  for (const file of files) {
    onFile(file.name)
    try {
      const source = await readFile(file.name, new Uint8Array(await file.arrayBuffer()))
      const checked = checkFile(source)
      reports.push(checked)
      for (const note of checked.notes) {
        const base = await noteId(file.name, note.fields.title ?? '', checked.notes.length === 1)
        const count = (ids.get(base) ?? 0) + 1
        ids.set(base, count)
        notes.push({
          id: count > 1 ? `${base}-${count}` : base,
          file: file.name,
          note,
          draft: draftOf(note.fields, catalogue, newKey),
          pictures: source.pictures,
        })
      }
    } catch (error) {
      reports.push({ name: file.name, refusal: refusalOf(error) })
    }
  }
  const earlier = await fetchEarlier(
    client,
    notes.map(({ id }) => id),
  )
  return {
    reports,
    notes: notes.map((note) => {
      const document = earlier.get(note.id)
      return { ...note, ...(document && { earlier: document }) }
    }),
  }
}

const refusalOf = (error: unknown) =>
  error instanceof UnreadableFile
    ? error.message
    : `The file could not be read. (${error instanceof Error ? error.message : String(error)})`
