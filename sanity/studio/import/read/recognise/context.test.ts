// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { b, h, link, note, p, title, writeDocx, type Piece } from '../../testing/written'
import { shown } from '../../testing/shown'
import { checkFile } from '../import-file'
import { readFile } from '../read-file'

async function read(...pieces: Piece[]) {
  const file = checkFile(await readFile('note.docx', await writeDocx(pieces)))
  const [first] = file.notes
  if (!first) throw new Error('The file has no note.')
  return { ...first, lost: file.lost }
}

/** Each remark with the line that it stands at. */
const remarked = ({ sheet }: Awaited<ReturnType<typeof read>>) =>
  sheet.remarks.map(({ line, message }) => {
    const at = sheet.lines[line]
    return [at?.kind === 'text' ? at.text : at?.kind, message.slice(0, 30)]
  })

const sentence = 'The Supreme Court held that a Governor must act within a reasonable time on a bill. '
const long = sentence.repeat(5).trim()
const threeOptions = [
  h(1, 'Quiz'),
  p('Q1. How long?'),
  p('(a) one month'),
  p('(b) two months'),
  p('(c) three months'),
]

test.each<[what: string, label: Piece[]]>([
  ['behind its label', [p(`Context: ${long}`)]],
  ['below its label', [p(b('Why in news?')), p(long)]],
])(
  'of a long context %s the rest begins the text, and remarks below stay at their lines',
  async (_, context) => {
    const found = await read(title('Bills and Governors'), ...context, p('The text.'), ...threeOptions)
    expect(found.fields.context).toBe(sentence.repeat(4).trim())
    expect(shown(found.fields.body)).toMatch(new RegExp(`^${sentence.trim()}\n\nThe text\\.\n`))
    expect(remarked(found)).toEqual([
      ['(a) one month', 'This question has 3 options: a'],
      [sentence.trim(), 'The context line holds 400 cha'],
      ['Quiz', 'This looks like questions that'],
    ])
    expect(found.lost).toEqual([])
    // Each line is shown once on the check page.
    const texts = found.sheet.lines.map((line) => (line.kind === 'text' ? line.text : ''))
    expect(texts.join(' ').split('Supreme Court')).toHaveLength(6)
  },
)

test('links, marks and footnotes of the rest are kept', async () => {
  const { fields, lost } = await read(
    title('Bills and Governors'),
    p(
      `Context: ${sentence.repeat(4)}`,
      note('The Hindu, The long wait of bills'),
      'It cites ',
      link('a case', 'https://example.org/case'),
      ' in ',
      b('1989'),
      ' on the duties of the office under Article 200.',
    ),
    p('The text.'),
  )
  expect(shown(fields.body)).toBe(
    'It cites [a case](https://example.org/case) in **1989** on the duties of the office under Article 200.\n\nThe text.',
  )
  expect(fields.sources).toEqual([{ publisher: 'The Hindu', title: 'The long wait of bills' }])
  expect(lost).toEqual([])
})

test('a single sentence that is too long stays whole', async () => {
  const whole = `The court held ${'that it is late and '.repeat(30)}said so.`
  const { fields, sheet } = await read(title('Bills and Governors'), p(`Context: ${whole}`), p('The text.'))
  expect(fields.context).toBe(whole)
  expect(sheet.remarks).toEqual([])
})
