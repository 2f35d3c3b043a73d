import { expect } from 'vitest'
import type { CheckedFile } from '../read/import-file'
import type { Expected } from './case'
import { shown } from './shown'

/** Compares what was read with what was written by hand, and that no word is lost. */
export function expectNotes(file: CheckedFile, notes: readonly Expected[]): void {
  expect(
    file.notes.map((note) => ({
      ...fieldsOf(note),
      remarks: note.sheet.remarks.map(({ message }) => message).sort(),
    })),
  ).toEqual(notes.map((one) => ({ ...fieldsExpected(one), remarks: (one.remarks ?? []).toSorted() })))
  expect(file.lost).toEqual([])
}

/** The fields that are expected of a note, in the form of {@link fieldsOf}. */
export const fieldsExpected = (one: Expected) => ({
  title: one.title,
  language: one.language ?? 'en',
  context: one.context,
  eventDate: one.eventDate,
  topics: one.topics ?? [],
  syllabus: one.syllabus ?? [],
  keyFacts: one.keyFacts ?? [],
  mains: (one.mains ?? []).map(([text, words, marks, hint]) => ({ text, words, marks, hint })),
  quiz: (one.quiz ?? []).map(([stem, options, answer, explanation]) => ({
    stem,
    options,
    answer,
    explanation,
  })),
  sources: one.sources ?? [],
  body: one.body,
})

/** The fields of a note as it was read. */
export const fieldsOf = ({ fields }: CheckedFile['notes'][number]) => ({
  title: fields.title,
  language: fields.language,
  context: fields.context,
  eventDate: fields.eventDate,
  topics: fields.topics,
  syllabus: fields.syllabus,
  keyFacts: fields.keyFacts,
  mains: fields.mainsQuestions.map(({ text, words, marks, hint }) => ({ text, words, marks, hint })),
  quiz: fields.quiz.map(({ stem, options, answer, explanation }) => ({ stem, options, answer, explanation })),
  sources: fields.sources,
  body: shown(fields.body),
})
