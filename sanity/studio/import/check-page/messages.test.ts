// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { h, items, p, picture, title, writeDocx, type Piece } from '../testing/written'
import { draftOf, unknownNames } from '../read/draft'
import { checkFile } from '../read/import-file'
import { readFile } from '../read/read-file'
import { messagesOf, missingWords } from './messages'

const nothing = { topics: [], papers: [] }

async function noteOf(...pieces: Piece[]) {
  const file = checkFile(await readFile('note.docx', await writeDocx(pieces)))
  const [note] = file.notes
  if (!note) throw new Error('The file has no note.')
  let count = 0
  return {
    note,
    draft: draftOf(note.fields, nothing, () => `k${(count += 1)}`),
    unknown: unknownNames(note.fields, nothing),
  }
}

const context = p('Context: The Governor sent the bill back to the House, which passed it a second time.')

/** The lines of two questions that begin alike; the answer of the second is missing. */
const quiz = ['A bill is law.', 'The Governor may abstain.'].flatMap((statement, at) => [
  p(`Q${at + 1}. Consider the following statements:`),
  p(`1. ${statement}`),
  p('2. The House may pass a bill again.'),
  p('Which of them are right?'),
  p('(a) 1 only (b) 2 only (c) Both (d) Neither'),
  ...(at === 0 ? [p('Ans: (b)')] : []),
  p('Explanation: Article 200 names the choices.'),
])

const longFact = `Article 201 ${'is long '.repeat(30).trim()}`

test('a message leads to its field, and to the line of the file that it was read from', async () => {
  const read = await noteOf(
    title('Assent to bills in the States'),
    context,
    p('Topics: Heraldry'),
    p('The text of the note.'),
    picture('The seal'),
    picture(),
    h(1, 'Key facts'),
    ...items('bullet', 'Article 200 is about assent', longFact),
    h(1, 'Mains questions'),
    p('1. Why? (150 words)'),
    h(1, 'Quiz'),
    ...quiz,
  )
  const shown = messagesOf(read).map(({ text, path, line }) => {
    const from = line === undefined ? undefined : read.note.sheet.lines[line]
    return [/^[^:]*/.exec(text)?.[0], path.join('.'), from?.kind === 'text' ? from.text : from?.kind]
  })
  expect(shown).toEqual([
    ['Topics', 'topics', 'Topics: Heraldry'],
    ['Topics', 'topics', 'Topics: Heraldry'],
    ['Syllabus', 'syllabus', undefined],
    ['Key facts, fact 2', 'keyFacts.1', longFact],
    ['Quiz, question 2, answer', 'quiz.1', 'Q2. Consider the following statements:'],
    ['Mains questions, question 1, question', 'mainsQuestions.0', '1. Why? (150 words)'],
    ['Text, image 2, description', 'body.2', 'picture'],
  ])
  expect(messagesOf(read)[0]?.text).toBe(
    'Topics: nothing has the name “Heraldry”. Choose another in the draft.',
  )
  const last = messagesOf(read).at(-1)?.line
  expect(read.note.sheet.lines[last ?? 0]).toMatchObject({ picture: { alt: '' } })
})

test('what was not understood is a message too, with the beginning of its line', async () => {
  const read = await noteOf(
    title('Assent to bills in the States'),
    context,
    h(1, 'Quiz'),
    p('Q1. One?'),
    p('(a) yes (b) no'),
  )
  const [first, ...others] = messagesOf(read).filter(({ text }) => text.startsWith('“'))
  expect(first).toMatchObject({
    text: expect.stringMatching(/^“\(a\) yes \(b\) no”: This question has 2/),
    path: ['body', 2],
  })
  expect(others).toHaveLength(1)
})

test('a missing word leads to its line', async () => {
  const { note } = await noteOf(title('Assent to bills in the States'), context, p('The last word.'))
  const words = { ...note.words, missing: ['last', 'elsewhere'] }
  expect(missingWords({ note: { ...note, words } })).toEqual([
    { text: 'last', line: 2 },
    { text: 'elsewhere' },
  ])
})
