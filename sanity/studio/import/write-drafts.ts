import type { SanityClient } from 'sanity'
import type { StoredDocument } from './documents'
import type { ArticleDraft, DraftBlock } from './read/draft'
import type { PictureFile } from './read/source-file'

/** A note that is to become a draft, or to update one. */
export type NoteToWrite = {
  id: string
  draft: ArticleDraft
  pictures: Map<string, PictureFile>
  /** The document that an earlier import of the file made. */
  earlier?: StoredDocument
}

type Author = { _type: string; _ref: string } | undefined

/** Writes drafts one after the other; `onWritten` is told of each. */
export async function writeDrafts(
  client: SanityClient,
  notes: readonly NoteToWrite[],
  author: Author,
  onWritten: (id: string) => void,
): Promise<void> {
  for (const note of notes) {
    const { body, ...fields } = note.draft
    const imported = { ...fields, body: await uploadPictures(client, body, note.pictures) }
    const draftId = `drafts.${note.id}`
    if (note.earlier) {
      // An address that was published stays, and so does everything that the file does not tell.
      const { slug, ...changed } = imported
      const transaction = client.transaction().createIfNotExists({ ...note.earlier, _id: draftId })
      await transaction.patch(draftId, (patch) => patch.set(changed).setIfMissing({ slug })).commit()
    } else
      await client.create({
        ...imported,
        _id: draftId,
        publishedAt: new Date().toISOString(),
        ...(author && { author }),
      })
    onWritten(note.id)
  }
}

/** The text with its pictures in the dataset; one whose file can’t be read is left out. */
async function uploadPictures(
  client: SanityClient,
  body: readonly DraftBlock[],
  files: Map<string, PictureFile>,
) {
  const blocks: unknown[] = []
  for (const block of body) {
    if (block._type !== 'figure') {
      blocks.push(block)
      continue
    }
    const { src, ...figure } = block
    const file = files.get(src)
    if (!file) continue
    const asset = await client.assets.upload('image', new Blob([file.bytes], { type: file.type }))
    blocks.push({ ...figure, asset: { _type: 'reference', _ref: asset._id } })
  }
  return blocks
}
