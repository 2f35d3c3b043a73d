// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cases } from '../testing/cases'
import { expectNotes } from '../testing/expect-notes'
import { checkFile } from './import-file'
import { readFile } from './read-file'

const bytes = (name: string) => new Uint8Array(readFileSync(`${import.meta.dirname}/../fixtures/${name}`))

describe('Word files written with a library', () => {
  test.each(cases)('$name.docx: every field is filled and no word is lost', async ({ name, notes }) => {
    const file = checkFile(await readFile(`${name}.docx`, bytes(`${name}.docx`)))
    expectNotes(file, notes)
  })

  test.each([
    ['legacy-gujarati', 'Gujarati', 'LMG-Arun'],
    ['legacy-hindi', 'Hindi', 'Kruti Dev 010'],
  ])('%s.docx is refused with the reason', async (name, language, font) => {
    await expect(readFile(`${name}.docx`, bytes(`${name}.docx`))).rejects.toThrow(
      `The ${language} text is set in the font “${font}”`,
    )
  })
})
