import type { SanityClient } from 'sanity'
import { newKey } from '../new-key'
import { fetchCatalogue } from './documents'
import { imageIds } from './earlier/content'
import { findEarlier } from './earlier/find-earlier'
import type { FileNote, PreparedNote } from './prepared-note'
import { draftOf, unknownNames } from './read/draft'
import { type CheckedFile, checkFile } from './read/import-file'
import { readFile } from './read/read-file'
import { UnreadableFile } from './read/source-file'

/** A parsed file, with a sentence about how it was split into notes, or the reason why it could not be parsed. */
export type FileReport =
  | (Omit<CheckedFile, 'notes'> & {
      /** Titles of notes of earlier imports that are no longer in the file. */
      gone: string[]
    })
  | { name: string; refusal: string }

export type Prepared = { notes: PreparedNote[]; reports: FileReport[] }

/** Reads files one after the other and prepares their notes; nothing is written. */
export async function prepare(
  client: SanityClient,
  files: readonly File[],
  onFile: (name: string) => void,
): Promise<Prepared> {
  const catalogue = await fetchCatalogue(client)
  const notes: FileNote[] = []
  const reports: FileReport[] = []
  for (const file of files) {
    onFile(file.name)
    try {
      const source = await readFile(file.name, new Uint8Array(await file.arrayBuffer()))
      const { notes: read, ...report } = checkFile(source)
      const images = await imageIds(source.pictures)
      reports.push({ ...report, gone: [] })
      for (const note of read) {
        const draft = draftOf(note.fields, catalogue, newKey)
        const unknown = unknownNames(note.fields, catalogue)
        notes.push({ file: file.name, note, draft, unknown, pictures: source.pictures, images })
      }
    } catch (error) {
      reports.push({ name: file.name, refusal: refusalOf(error) })
    }
  }
  const { notes: prepared, gone } = await findEarlier(client, notes)
  return {
    notes: prepared,
    reports: reports.map((report) =>
      'refusal' in report ? report : { ...report, gone: gone.get(report.name) ?? [] },
    ),
  }
}

const refusalOf = (error: unknown) =>
  error instanceof UnreadableFile
    ? error.message
    : `The file could not be read. (${error instanceof Error ? error.message : String(error)})`
