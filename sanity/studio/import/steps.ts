import type { SanityClient } from 'sanity'
import { z } from 'zod'
import { findEarlier } from './earlier/find-earlier'
import { type Prepared, prepare } from './prepare'
import { isWritten, type PreparedNote, standingOf } from './prepared-note'
import { session } from './session'
import { type Author, writeDrafts } from './write-drafts'

/** The notes of an import that remain to be written or checked. */
export const notesLeft = ({ notes }: Prepared, written: readonly string[]): PreparedNote[] =>
  notes.filter(({ id }) => !written.includes(id))

/** Reads files and shows their check page. */
export async function readFiles(client: SanityClient, files: readonly File[]): Promise<void> {
  const [firstFile] = files
  if (!firstFile) return
  const onFile = (file: string) => session.set({ step: { name: 'reading', file } })
  onFile(firstFile.name)
  try {
    const prepared = await prepare(client, files, onFile)
    const first = prepared.notes.find((note) => isWritten(standingOf(note))) ?? prepared.notes[0]
    session.set({ step: { name: 'check', prepared, written: [], at: first?.id } })
  } catch (error) {
    session.set({ step: { name: 'choose' }, failure: failureOf(error) })
  }
}

/** Creates and updates the drafts of the checked notes. After a failure the rest is compared and checked again. */
export async function makeDrafts(client: SanityClient, author: () => Promise<Author>): Promise<void> {
  const { step } = session.get()
  if (step.name !== 'check') return
  const { prepared, at } = step
  let { written } = step
  const notes = notesLeft(prepared, written).filter((note) => isWritten(standingOf(note)))
  session.set({ step: { name: 'writing', prepared, written } })
  try {
    await writeDrafts(client, notes, await author(), (id) => {
      written = [...written, id]
      session.set({ step: { name: 'writing', prepared, written } })
    })
    session.set({ step: { name: 'done', prepared, written } })
  } catch (error) {
    const refused = notes.find(({ id }) => !written.includes(id))
    const failure = isConflict(error)
      ? `“${refused?.draft.title ?? 'A note'}” was edited in the meantime: look at its changes again.`
      : failureOf(error)
    const again = await compareAgain(client, prepared).catch(() => prepared)
    session.set({ step: { name: 'check', prepared: again, written, at: refused?.id ?? at }, failure })
  }
}

/** Compares notes with their articles again; choices for an article are kept until it is edited. */
async function compareAgain(client: SanityClient, prepared: Prepared): Promise<Prepared> {
  const { notes } = await findEarlier(client, prepared.notes)
  return {
    ...prepared,
    notes: notes.map((note, index) => {
      const before = prepared.notes[index]
      const isSame = before?.earlier?.document._rev === note.earlier?.document._rev
      return before && isSame ? { ...note, chosen: before.chosen } : note
    }),
  }
}

const isConflict = (error: unknown) => z.object({ statusCode: z.literal(409) }).safeParse(error).success

const failureOf = (error: unknown) =>
  `It did not work. Try again. (${error instanceof Error ? error.message : String(error)})`
