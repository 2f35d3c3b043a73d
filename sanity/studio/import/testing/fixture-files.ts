import { readdirSync } from 'node:fs'
import type { Expected } from './case'
import { cases } from './cases'

/** The folder of the test files. */
export const folder = `${import.meta.dirname}/../fixtures`

/** The files that LibreOffice wrote, from those of the same name that a library wrote. */
export const ofOffice = readdirSync(`${folder}/libreoffice`).toSorted()

/** What formats without styles or pictures can’t hold, by the name of the file. */
const other: Record<string, (note: Expected) => Expected> = {
  'plain-note.pdf': (note) => ({ ...note, body: note.body.replaceAll('**', '') }),
  'plain-note.txt': (note) => ({ ...note, body: note.body.replaceAll('**', '').replaceAll('## ', '') }),
  'gujarati-note.txt': (note) => ({ ...note, body: note.body.replaceAll('## ', '') }),
}

/** What is expected of a file of LibreOffice. */
export function notesOfOffice(name: string): Expected[] {
  const known = cases.find((one) => one.name === name.replace(/\.\w+$/, ''))
  return known?.notes.map((note) => other[name]?.(note) ?? note) ?? []
}
