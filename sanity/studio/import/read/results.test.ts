// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { seedDocuments } from '../../../seed'
import { messagesOf } from '../check-page/messages'
import type { Expected } from '../testing/case'
import { cases } from '../testing/cases'
import { fieldsExpected, fieldsOf } from '../testing/expect-notes'
import { folder, notesOfOffice, ofOffice } from '../testing/fixture-files'
import { type Catalogue, draftOf, unknownNames } from './draft'
import { checkFile } from './import-file'
import { readFile } from './read-file'

const documents = seedDocuments()
const catalogue: Catalogue = {
  topics: documents.flatMap((one) =>
    one._type === 'topic' ? [{ _id: one._id, title: String(one.title) }] : [],
  ),
  papers: documents.flatMap((one) =>
    one._type === 'syllabusPaper'
      ? [{ _id: one._id, code: String(one.code), lines: linesOf(one.lines) }]
      : [],
  ),
}

function linesOf(lines: unknown): string[] {
  return Array.isArray(lines) ? lines.map((line: { code: string }) => line.code) : []
}

const files: [place: string, notes: Expected[]][] = [
  ...cases.map(({ name, notes }): [string, Expected[]] => [`library/${name}.docx`, notes]),
  ...ofOffice.map((name): [string, Expected[]] => [`libreoffice/${name}`, notesOfOffice(name)]),
]

const isFilled = (value: unknown) =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** What came of a file: its notes, fields filled as expected, others, messages of the check page, and lost words. */
async function resultOf(place: string, expected: readonly Expected[]) {
  const name = place.replace(/^.*\//, '')
  const file = checkFile(await readFile(name, new Uint8Array(readFileSync(`${folder}/${place}`))))
  const fields = file.notes.flatMap((note, at) => {
    const wanted = Object.entries(fieldsExpected(expected[at] ?? { title: '', body: '' }))
    const read = new Map(Object.entries(fieldsOf(note)))
    return wanted
      .filter(([field, value]) => isFilled(value) || isFilled(read.get(field)))
      .map(([field, value]) => JSON.stringify(value) === JSON.stringify(read.get(field)))
  })
  let keys = 0
  const messages = file.notes.flatMap((note) =>
    messagesOf({
      note,
      draft: draftOf(note.fields, catalogue, () => `k${(keys += 1)}`),
      unknown: unknownNames(note.fields, catalogue),
    }),
  )
  return {
    place,
    notes: file.notes.length,
    right: fields.filter(Boolean).length,
    wrong: fields.filter((isRight) => !isRight).length,
    mend: messages.map(({ text }) => text.split(':')[0]),
    lost: file.lost.length,
  }
}

test('every test file of notes has a row', () => {
  const present = ['library', 'libreoffice'].flatMap((name) =>
    readdirSync(`${folder}/${name}`).map((file) => `${name}/${file}`),
  )
  const refused = present.filter((place) => place.includes('/legacy-'))
  expect([...files.map(([place]) => place), ...refused].toSorted()).toEqual(present.toSorted())
})

test('of every test file all fields are filled right and no word is lost', async () => {
  const results = []
  for (const [place, notes] of files) results.push(await resultOf(place, notes))
  expect(results.filter(({ wrong, lost }) => wrong + lost > 0)).toEqual([])
  const rows = results.map(({ place, notes, right, wrong, mend, lost }) =>
    [place, notes, right, wrong, mend.length, mend.join('; '), lost].join(' | '),
  )
  const table = [
    'file | notes | fields filled right | filled wrong | to be mended | which parts | words lost',
    '--- | --- | --- | --- | --- | --- | ---',
    ...rows,
  ]
  await expect(table.map((row) => `| ${row} |`).join('\n') + '\n').toMatchFileSnapshot(`${folder}/results.md`)
})
