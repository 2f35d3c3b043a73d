import type { SanityClient } from 'sanity'
import { wordsOf } from '../../../../lib/search/words'
import { newKey } from '../../new-key'
import { passagesOf } from '../../wording/passages'
import { fetchArticles, type StoredDocument } from '../documents'
import { contentOfNote, type FileNote, type PreparedNote } from '../prepared-note'
import { storedAlts } from './content'
import { hashOf } from './hash'
import { matchNotes } from './match'
import { type Content, fetchRecords, fileKey, type ImportRecord, recordedContent } from './records'

/** Notes with the articles of earlier imports, and for each file the titles that it no longer contains. */
export type WithEarlier = { notes: PreparedNote[]; gone: Map<string, string[]> }

/** Finds the articles that earlier imports of the same files created. */
export async function findEarlier(client: SanityClient, notes: readonly FileNote[]): Promise<WithEarlier> {
  const files = Map.groupBy(notes, ({ file }) => file)
  const records = await fetchRecords(client, [...new Set([...files.keys()].map(fileKey))])
  const ownIds = new Map<FileNote, string>()
  for (const note of notes) ownIds.set(note, await noteId(note))
  const articles = await fetchArticles(client, [
    ...new Set([...records.map(({ article }) => article), ...ownIds.values()]),
  ])
  const left = new Set(records.filter(({ article }) => articles.has(article)))
  const found = new Map<FileNote, ImportRecord>()
  const gone = new Map<string, string[]>()
  for (const [file, own] of files) {
    const ofFile = [...left].filter((record) => record.file === fileKey(file))
    const contents = ofFile.map(recordedContent)
    const matches = matchNotes(own.map(contentOfNote).map(recognisable), contents.map(recognisable))
    own.forEach((note, index) => {
      const record = ofFile[matches[index] ?? -1]
      if (!record) return
      found.set(note, record)
      left.delete(record)
    })
    gone.set(
      file,
      ofFile.flatMap((record, at) => (left.has(record) ? [recognisable(contents[at] ?? {}).title] : [])),
    )
  }
  const taken = new Set([...found.values()].map(({ article }) => article))
  return {
    gone,
    notes: notes.map((note) => {
      const record = found.get(note)
      const own = ownIds.get(note) ?? ''
      const id = record?.article ?? (taken.has(own) ? `${own}-${newKey()}` : own)
      taken.add(id)
      return withEarlier(note, id, articles.get(id), record && recordedContent(record))
    }),
  }
}

/** Images without a description in the file get that of the article. */
function withEarlier(
  note: FileNote,
  id: string,
  document: StoredDocument | undefined,
  recorded: Content | undefined,
): PreparedNote {
  if (!document) return { ...note, id, chosen: {} }
  const alts = storedAlts(document)
  const body = note.draft.body.map((block) => {
    const alt = block._type === 'figure' && (block.alt ?? alts.get(note.images.get(block.src) ?? ''))
    return alt ? { ...block, alt } : block
  })
  const earlier = { document, ...(recorded && { recorded }) }
  return { ...note, id, draft: { ...note.draft, body }, earlier, chosen: {} }
}

const recognisable = (content: Content) => ({
  title: typeof content.title === 'string' ? content.title : '',
  words: new Set(passagesOf(content).flatMap(({ text }) => wordsOf(text))),
})

/** The id of the article created from a note, derived from the name of its file and its title. */
async function noteId({ file, draft }: FileNote): Promise<string> {
  const text = `${fileKey(file)}\n${(draft.title ?? '').normalize('NFC').toLowerCase()}`
  const hash = await hashOf('SHA-256', new TextEncoder().encode(text))
  return `article-imported-${hash.slice(0, 20)}`
}
