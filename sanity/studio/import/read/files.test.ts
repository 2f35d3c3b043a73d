// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cases } from '../testing/cases'
import { expectNotes } from '../testing/expect-notes'
import { folder, notesOfOffice, ofOffice } from '../testing/fixture-files'
import { h, items, p, writeDocx } from '../testing/written'
import { checkFile } from './import-file'
import { readFile } from './read-file'

const check = async (place: string) =>
  checkFile(await readFile(place.replace(/^.*\//, ''), new Uint8Array(readFileSync(`${folder}/${place}`))))

describe('Word files written with a library', () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    '%s.docx: every field is filled and no word is lost',
    async (name, { notes }) => {
      expectNotes(await check(`library/${name}.docx`), notes)
    },
  )

  test.each([
    ['legacy-gujarati', 'Gujarati', 'LMG-Arun'],
    ['legacy-hindi', 'Hindi', 'Kruti Dev 010'],
  ])('%s.docx is refused with the reason', async (name, language, font) => {
    await expect(check(`library/${name}.docx`)).rejects.toThrow(
      `The ${language} text is set in the font “${font}”`,
    )
  })
})

describe('files written by LibreOffice', () => {
  test.each(ofOffice)('%s: every field is filled and no word is lost', async (name) => {
    expectNotes(await check(`libreoffice/${name}`), notesOfOffice(name))
  })
})

test('a compilation of 300 notes becomes 300 drafts without a lost word', async () => {
  const many = 300
  const pieces = Array.from({ length: many }, (_, at) => [
    h(1, `Subject ${at + 1} of the year in review`),
    p(`Context: The event number ${at + 1} was reported by the press of the whole country on that day.`),
    h(2, 'Background'),
    ...items('bullet', `Point ${at + 1}`, 'Another point', 'A third point'),
    h(2, 'Key facts'),
    ...items('bullet', `Fact ${at + 1}`),
    h(2, 'MCQs'),
    p(`Q1. Which number has this subject?`),
    ...['a', 'b', 'c', 'd'].map((letter, place) => p(`(${letter}) ${at + place}`)),
    p('Ans: (b)'),
    p('Explanation: They are numbered from one.'),
  ]).flat()
  const file = checkFile(await readFile('year.docx', await writeDocx(pieces)))
  expect(file.notes).toHaveLength(many)
  expect(file.how).toBe(
    `The file holds ${many} notes. It was cut at each heading of level 1, as in “Subject 1 of the year in review”.`,
  )
  expect(file.notes.at(-1)?.fields).toMatchObject({
    title: `Subject ${many} of the year in review`,
    keyFacts: [`Fact ${many}`],
    quiz: [
      {
        options: [0, 1, 2, 3].map((place) => String(many - 1 + place)),
        answer: 1,
        explanation: 'They are numbered from one.',
      },
    ],
  })
  expect(file.lost).toEqual([])
}, 120_000)
