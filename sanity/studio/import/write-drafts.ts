import type { SanityClient } from 'sanity'
import { contentOf } from '../../../lib/content/review/content'
import type { StoredDocument } from './documents'
import { fileKey, recordDocument } from './earlier/records'
import { choicesOf, contentOfNote, type PreparedNote } from './prepared-note'

export type Author = { _type: string; _ref: string } | undefined

/**
 * Writes drafts one after the other, each together with what its file said; `onWritten` is told of each. The lake refuses
 * an update (409) if the article was edited since it was compared with its file.
 */
export async function writeDrafts(
  client: SanityClient,
  notes: readonly PreparedNote[],
  author: Author,
  onWritten: (id: string) => void,
): Promise<void> {
  for (const note of notes) {
    const transaction = note.earlier
      ? await update(client, note, note.earlier.document)
      : client.transaction().create({
          ...note.draft,
          body: await uploadedBody(client, note),
          _id: `drafts.${note.id}`,
          publishedAt: new Date().toISOString(),
          ...(author && { author }),
        })
    const record = { article: note.id, file: fileKey(note.file), content: contentOf(contentOfNote(note)) }
    await transaction.createOrReplace(recordDocument(record)).commit()
    onWritten(note.id)
  }
}

/** The mutations that set fields to the file’s content; everything else stays, including a published slug. */
async function update(client: SanityClient, note: PreparedNote, { _id, _rev, ...document }: StoredDocument) {
  const fields = choicesOf(note).flatMap(({ field, winner }) => (winner === 'file' ? [field] : []))
  const { slug, ...draft } = note.draft
  const told = { ...draft, ...(fields.includes('body') && { body: await uploadedBody(client, note) }) }
  const set = Object.fromEntries(Object.entries(told).filter(([name]) => fields.includes(name)))
  const unset = fields.filter((name) => !(name in set))
  const draftId = `drafts.${note.id}`
  const isDraft = _id === draftId
  const transaction = client.transaction()
  if (!isDraft) transaction.create({ ...document, _id: draftId })
  return transaction.patch(draftId, (patch) =>
    (isDraft ? patch.ifRevisionId(_rev) : patch).set(set).unset(unset).setIfMissing({ slug }),
  )
}

/** The text with its pictures uploaded; a picture whose file can’t be read is left out. */
async function uploadedBody(client: SanityClient, { draft, pictures }: PreparedNote): Promise<unknown[]> {
  const blocks: unknown[] = []
  for (const block of draft.body) {
    if (block._type !== 'figure') {
      blocks.push(block)
      continue
    }
    const { src, ...figure } = block
    const file = pictures.get(src)
    if (!file) continue
    const asset = await client.assets.upload('image', new Blob([file.bytes], { type: file.type }))
    blocks.push({ ...figure, asset: { _type: 'reference', _ref: asset._id } })
  }
  return blocks
}
