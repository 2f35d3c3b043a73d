// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkFile } from '../import-file'
import { readFile } from '../read-file'

/** A PDF of pages with lines of text, each at its place from the top, in 12 points. */
function pdfOf(...pages: [text: string, y: number, x?: number][][]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const kids = pages.map((lines) => {
    const stream = lines
      .map(([text, y, x = 72]) => `BT /F1 12 Tf 1 0 0 1 ${x} ${800 - y} Tm (${text}) Tj ET`)
      .join('\n')
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    return `${objects.length} 0 R`
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.lastIndexOf('xref\n0')}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

const read = async (...pages: Parameters<typeof pdfOf>) =>
  checkFile(await readFile('note.pdf', pdfOf(...pages)))
const bodyOf = ({ notes }: ReturnType<typeof checkFile>) =>
  notes[0]?.sheet.lines.map((line) => (line.kind === 'text' ? line.text : ''))

const full = 'The Governor may reserve a bill for the President if it touches a High'

test('the words of the items are counted, and those of the note: none is lost in joining lines', async () => {
  const file = await read([
    ['Assent to bills', 72],
    [`${full} Court, says the Consti-`, 110],
    ['tution in Article 200.', 124],
    ['Left column', 160],
    ['and right column', 160, 300],
  ])
  expect(bodyOf(file)).toEqual([
    'Assent to bills',
    `${full} Court, says the Constitution in Article 200.`,
    'Left column and right column',
  ])
  expect(file.lost).toEqual([])
  expect(file.words).toEqual({ file: 29, notes: 29, leftOut: 0 })
})

test('an address that is split at a hyphen keeps it', async () => {
  const file = await read([
    ['Assent to bills', 72],
    ['https://www.example.org/a-long-address-to-a-page/that-goes-on-and-on-until-the-', 110],
    ['line/ends', 124],
  ])
  expect(bodyOf(file)?.[1]).toBe(
    'https://www.example.org/a-long-address-to-a-page/that-goes-on-and-on-until-the-line/ends',
  )
  expect(file.lost).toEqual([])
})

test('running heads and feet are left out and named, and their words are counted', async () => {
  const page = (number: number): Parameters<typeof pdfOf>[0] => [
    ['DICS Daily', 40],
    [`Paragraph ${number} has words.`, 110],
    [`Page ${number}`, 780],
  ]
  const file = await read(page(1), page(2), page(3))
  expect(file.leftOut).toEqual(['DICS Daily', 'Page 1', 'DICS Daily', 'Page 2', 'DICS Daily', 'Page 3'])
  expect(file.lost).toEqual([])
  expect(file.words).toEqual({ file: 24, notes: 12, leftOut: 12 })
})

test('a page with a head of its own loses nothing', async () => {
  const file = await read(
    [
      ['Only here', 40],
      ['Text.', 110],
    ],
    [
      ['Elsewhere', 40],
      ['Text.', 110],
    ],
  )
  expect(file.leftOut).toEqual([])
  expect(file.lost).toEqual([])
})

test('the PDF files of LibreOffice have as many words as their notes', async () => {
  for (const name of ['plain-note', 'many-notes-by-heading']) {
    const bytes = readFileSync(`${import.meta.dirname}/../../fixtures/libreoffice/${name}.pdf`)
    const { words, lost } = checkFile(await readFile(`${name}.pdf`, new Uint8Array(bytes)))
    expect(words.file).toBeGreaterThan(50)
    expect(words).toMatchObject({ notes: words.file, leftOut: 0 })
    expect(lost).toEqual([])
  }
})
