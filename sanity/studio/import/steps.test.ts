// @vitest-environment jsdom
import type { SanityClient } from 'sanity'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { startTestLake } from '../../lake/testing/test-lake'
import { choicesOf, standingOf } from './prepared-note'
import { session } from './session'
import { makeDrafts, readFiles } from './steps'
import { h, items, p, writeDocx, type Piece } from './testing/written'

// The lake needs Node’s own typed arrays, on which its buffers are built.
vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer))
afterAll(() => vi.unstubAllGlobals())

let client: SanityClient
let anonymous: SanityClient
beforeEach(async () => {
  ;({ client, anonymous } = await startTestLake())
  session.set({ step: { name: 'choose' } })
})

const context = (text: string) =>
  p(`Context: ${text}, which the ministry announced in the capital on Monday.`)
const rivers = [
  h(1, 'Rivers of the north'),
  context('Two rivers were joined'),
  p('Water flows to Bundelkhand.'),
]
const facts = [h(2, 'Key facts'), ...items('bullet', 'It dates from 2016')]
const schemes = [
  h(1, 'Schemes for the farmers'),
  context('A scheme was enlarged'),
  p('Insurance covers wheat and millet.'),
]
const courts = [
  h(1, 'Courts and their vacancies'),
  context('Judges were appointed'),
  p('The collegium recommends names.'),
]

async function read(name: string, ...pieces: Piece[]) {
  await readFiles(client, [new File([new Uint8Array(await writeDocx(pieces))], name)])
  return checked()
}

function checked() {
  const { step } = session.get()
  if (step.name !== 'check') throw new Error(`The step is “${step.name}”.`)
  return step.prepared
}

/** Writes what was read; the titles of the notes that were written. */
async function write() {
  await makeDrafts(client, () => Promise.resolve(undefined))
  const { step } = session.get()
  if (step.name !== 'done') throw new Error(session.get().failure)
  return step.prepared.notes.flatMap(({ id, draft }) => (step.written.includes(id) ? [draft.title] : []))
}

const idOf = (title: string): Promise<string> =>
  client.fetch('*[_type == "article" && title == $title][0]._id', { title }, { perspective: 'raw' })
const articles = () => client.fetch('*[_type == "article"]', {}, { perspective: 'raw' })
const standings = ({ notes }: ReturnType<typeof checked>) =>
  notes.map((note) => [note.draft.title, standingOf(note)])
const choices = ({ notes }: ReturnType<typeof checked>) =>
  notes.map((note) => choicesOf(note).map(({ field, winner }) => `${field}: ${winner}`))

test('of a compilation of which one note changed, this note alone is updated', async () => {
  await read('November.docx', ...rivers, ...schemes, ...courts)
  expect(await write()).toEqual([
    'Rivers of the north',
    'Schemes for the farmers',
    'Courts and their vacancies',
  ])

  const again = await read('November (1).docx', ...courts, ...schemes, p('The premium is small.'))
  expect(standings(again)).toEqual([
    ['Courts and their vacancies', 'same'],
    ['Schemes for the farmers', 'update'],
  ])
  expect(again.reports).toMatchObject([{ gone: ['Rivers of the north'] }])
  expect(await write()).toEqual(['Schemes for the farmers'])
  expect(await articles()).toHaveLength(3)
  expect(await client.getDocument(await idOf('Schemes for the farmers'))).toMatchObject({
    body: [
      { children: [{ text: 'Insurance covers wheat and millet.' }] },
      { children: [{ text: 'The premium is small.' }] },
    ],
  })
})

test('a note with another title is found by its words; one with other words is a new note', async () => {
  await read('November.docx', ...rivers, ...schemes)
  await write()
  const again = await read('November.docx', h(1, 'Schemes of crop insurance'), ...schemes.slice(1), ...courts)
  expect(standings(again)).toEqual([
    ['Schemes of crop insurance', 'update'],
    ['Courts and their vacancies', 'new'],
  ])
  expect(choices(again)).toEqual([['title: file'], []])
  await write()
  expect(await idOf('Schemes for the farmers')).toBeNull()
  expect(await client.getDocument(await idOf('Schemes of crop insurance'))).toMatchObject({
    slug: { current: 'schemes-for-the-farmers' },
  })
})

test('the file wins in fields that were not edited in the Studio, the draft in the others', async () => {
  await read('November.docx', ...rivers, ...schemes, ...facts)
  await write()
  const id = await idOf('Schemes for the farmers')
  await client.patch(id).set({ title: 'Schemes of the Centre for farmers', relevance: 'mains' }).commit()

  const changed = [
    h(1, 'Schemes for all farmers'),
    ...schemes.slice(1),
    h(2, 'Key facts'),
    ...items('bullet', 'It dates from 2017'),
  ]
  const again = await read('November.docx', ...rivers, ...changed)
  expect(choices(again)).toEqual([[], ['title: draft', 'keyFacts: file']])
  expect(choicesOf(again.notes[1]!)).toMatchObject([
    { isEdited: true, isChanged: true },
    { isEdited: false, isChanged: true },
  ])
  await write()
  expect(await client.getDocument(id)).toMatchObject({
    title: 'Schemes of the Centre for farmers',
    keyFacts: ['It dates from 2017'],
    relevance: 'mains',
  })
  // The title is asked about as before: the file says what it said at the last import.
  const third = await read('November.docx', ...rivers, ...changed)
  expect(standings(third)[1]).toEqual(['Schemes for all farmers', 'kept'])
  expect(choicesOf(third.notes[1]!)).toMatchObject([{ field: 'title', isEdited: true, isChanged: false }])
})

test('an editor chooses otherwise, and a part that left the file leaves the draft', async () => {
  await read('November.docx', ...rivers, ...schemes, ...facts)
  await write()
  const id = await idOf('Schemes for the farmers')
  await client.patch(id).set({ context: 'An editor wrote another context, which is long enough.' }).commit()
  const { notes, reports } = await read('November.docx', ...rivers, ...schemes)
  expect(choices({ notes, reports })[1]).toEqual(['context: draft', 'keyFacts: file'])
  const chosen = notes.map((note) =>
    note.earlier ? { ...note, chosen: { context: 'file' as const } } : note,
  )
  session.set({ step: { name: 'check', prepared: { notes: chosen, reports }, written: [], at: undefined } })
  await write()
  const stored = await client.getDocument(id)
  expect(stored?.context).toMatch(/^A scheme was enlarged/)
  expect(stored).not.toHaveProperty('keyFacts')
})

test('a draft that is edited while its file is checked is compared again, and the others are written', async () => {
  await read('November.docx', ...rivers, ...schemes, ...courts)
  await write()
  await read('November.docx', ...[rivers, schemes, courts].flatMap((note) => [...note, p('One more.')]))
  const id = await idOf('Schemes for the farmers')
  await client.patch(id).set({ body: [] }).commit()

  await expect(write()).rejects.toThrow('“Schemes for the farmers” was edited in the meantime')
  expect(session.get().step).toMatchObject({ name: 'check', written: { length: 1 } })
  expect(choices(checked())).toEqual([[], ['body: draft'], ['body: file']])
  expect(await write()).toEqual(['Rivers of the north', 'Courts and their vacancies'])
  expect(await client.getDocument(id)).toMatchObject({ body: [] })
})

test('a published note is updated as a draft', async () => {
  await read('rivers.docx', ...rivers)
  await write()
  const draft = await client.getDocument(await idOf('Rivers of the north'))
  const id = draft?._id.replace('drafts.', '') ?? ''
  await client
    .transaction()
    .create({ ...draft!, _id: id })
    .delete(`drafts.${id}`)
    .commit()
  await read('rivers.docx', ...rivers, p('One more.'))
  await write()
  expect((await client.getDocument(id))?.body).toHaveLength(1)
  expect((await client.getDocument(`drafts.${id}`))?.body).toHaveLength(2)
})

test('a note whose draft was deleted is made anew', async () => {
  await read('rivers.docx', ...rivers)
  await write()
  await client.delete(await idOf('Rivers of the north'))
  expect(standings(await read('rivers.docx', ...rivers))).toEqual([['Rivers of the north', 'new']])
  expect(await write()).toEqual(['Rivers of the north'])
})

test('anonymous readers see nothing of an import', async () => {
  await read('rivers.docx', ...rivers)
  await write()
  expect(await client.fetch('count(*[_type == "articleImport"])')).toBe(1)
  expect(await anonymous.fetch('count(*)')).toBe(0)
})

test('a refused file is reported, and the import goes on with the others', async () => {
  await readFiles(client, [new File(['x'], 'notes.doc'), new File(['A first note\n\nIts text.'], 'note.txt')])
  expect(checked().reports).toMatchObject([
    { refusal: expect.stringContaining('before 2007') },
    { name: 'note.txt' },
  ])
  expect(standings(checked())).toEqual([['A first note', 'new']])
})

test('an import goes on, and is kept, while no component follows it', async () => {
  const steps: string[] = []
  const leave = session.subscribe(() => {
    steps.push(session.get().step.name)
    leave()
  })
  await readFiles(client, [new File(['A first note\n\nIts text.'], 'note.txt')])
  expect(steps).toEqual(['reading'])
  expect(checked().notes).toHaveLength(1)
})
