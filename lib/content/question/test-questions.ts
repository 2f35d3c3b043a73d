import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import type { Language } from '../../languages'
import { practiceProjection, practiceSchema, type ArticlePractice } from '../article/practice'
import { fetchContent } from '../fetch-content'
import { translated } from '../fields/translations'
import { questionProjection, questionSchema, type QuizQuestion } from './parser'
import type { PooledQuestion } from './pool'

export const testQuestionsQuery = defineQuery(`{
  "notes": *[_type == "article" && _id in $notes] { ${practiceProjection} },
  "bank": *[_type == "question" && _id in $bank] { ${questionProjection} }
}`)

export const testQuestionsSchema = z.object({ notes: practiceSchema, bank: z.array(questionSchema) })

/** A question of a test: the name of its main topic and the note in which to read about it. */
export type TestQuestion = {
  question: QuizQuestion
  topic: string
  note: Pick<ArticlePractice, 'title' | 'slug' | 'language'> | null
}

/** The questions that a test has chosen, in its order; those that can’t be shown are left out. @throws ContentUnavailableError */
export async function getTestQuestions(
  chosen: PooledQuestion[],
  language: Language,
): Promise<TestQuestion[]> {
  const notes = [...new Set(chosen.flatMap(({ note }) => note ?? []))].sort()
  const bank = chosen.filter(({ note }) => note === null).map(({ id }) => id)
  const found = await fetchContent({
    query: testQuestionsQuery,
    params: { notes, bank: bank.sort() },
    schema: testQuestionsSchema,
  })
  const byNote = new Map(found?.notes.map((note) => [note._id, note]))
  const byId = new Map(found?.bank.map((question) => [question._id, question]))
  const mainTopic = ([topic]: ArticlePractice['topics']) =>
    topic ? translated(topic, 'title', language).text : ''
  return chosen.flatMap(({ id, note }): TestQuestion[] => {
    const from = note === null ? undefined : byNote.get(note)
    const asked = from?.quiz.find(({ _id }) => _id === id)
    if (from && asked) return [{ question: asked, topic: mainTopic(from.topics), note: from }]
    const ofBank = byId.get(id)
    if (!ofBank) return []
    return [{ question: { ...ofBank, _key: id }, topic: mainTopic(ofBank.topics), note: null }]
  })
}
