import { z } from 'zod'
import { syllabusEntry } from '../article/card'
import { sourceProjection, sourceSchema } from '../article/source'
import { allOrNothing, documentShape } from '../parts'
import { paperLinkProjection } from '../syllabus-paper/parser'
import { topicLink, topicLinkProjection } from '../topic/parser'
import { questionFields, quizFields } from './rules'

/**
 * A member of a quiz: a question written there, or a document that it refers to, which gives its `_id`. TypeGen and the
 * parser see one shape.
 */
export const quizQuestionProjection = /* groq */ `
  _key,
  "_id": coalesce(@->_id, ^._id + "/" + _key),
  "stem": coalesce(stem, @->stem),
  "options": coalesce(options, @->options),
  "answer": coalesce(answer, @->answer),
  "explanation": coalesce(explanation, @->explanation)
` as const

const asked = {
  stem: quizFields.stem,
  options: allOrNothing(quizFields.options),
  answer: quizFields.answer,
  explanation: quizFields.explanation,
}

export const quizQuestionSchema = z.object({ _key: z.string(), _id: z.string(), ...asked })

/** A question with four options and its answer. */
export type QuizQuestion = z.output<typeof quizQuestionSchema>

export const questionProjection = /* groq */ `
  _id,
  _rev,
  stem,
  options,
  answer,
  explanation,
  topics[]->{ ${topicLinkProjection} },
  syllabus[] { _key, line, paper->{ ${paperLinkProjection} } },
  difficulty,
  language,
  sources[] { ${sourceProjection} }
` as const

export const questionSchema = z.object({
  ...documentShape,
  ...asked,
  topics: questionFields.topics.of(topicLink),
  syllabus: questionFields.syllabus.of(syllabusEntry),
  difficulty: questionFields.difficulty.nullable(),
  language: questionFields.language,
  sources: questionFields.sources.of(sourceSchema),
})

/** A question that is a document, for notes to refer to and for tests. */
export type Question = z.output<typeof questionSchema>
