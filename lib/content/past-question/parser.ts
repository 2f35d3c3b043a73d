import { z } from 'zod'
import { syllabusEntry } from '../article/card'
import { sourceProjection, sourceSchema } from '../article/source'
import { allOrNothing, documentShape } from '../parts'
import { paperLink, paperLinkProjection } from '../syllabus-paper/parser'
import { topicLink, topicLinkProjection } from '../topic/parser'
import { pastQuestionFields, pastQuestionRules } from './rules'

export const pastQuestionProjection = /* groq */ `
  _id,
  _rev,
  exam,
  stage,
  year,
  paper->{ ${paperLinkProjection} },
  number,
  set,
  text,
  statements,
  numbering,
  closing,
  options,
  key,
  keyState,
  explanation,
  topics[]->{ ${topicLinkProjection} },
  syllabus[] { _key, line, paper->{ ${paperLinkProjection} } },
  sources[] { ${sourceProjection} }
` as const

const fields = pastQuestionFields

export const pastQuestionSchema = z
  .object({
    ...documentShape,
    exam: fields.exam,
    stage: fields.stage,
    year: fields.year,
    paper: paperLink.nullable(),
    number: fields.number.nullable(),
    set: fields.set.nullable(),
    text: fields.text,
    statements: fields.statements.of(fields.statement),
    numbering: fields.numbering.nullable(),
    closing: fields.closing.nullable(),
    options: allOrNothing(fields.options).nullable(),
    key: fields.key.nullable(),
    keyState: fields.keyState.nullable(),
    explanation: fields.explanation.nullable(),
    topics: fields.topics.of(topicLink),
    syllabus: fields.syllabus.of(syllabusEntry),
    sources: fields.sources.of(sourceSchema),
  })
  .superRefine(pastQuestionRules)

/** A question that an examination asked. */
export type PastQuestion = z.output<typeof pastQuestionSchema>
