import { z } from 'zod'
import {
  articleCardProjection,
  articleCardSchema,
  articleCardShape,
  articleLink,
  articleLinkProjection,
} from './card'
import { bodyProjection, bodySchema } from '../body'
import {
  articleFields,
  articleRules,
  correctionFields,
  mainsQuestionFields,
  seoFields,
  updateFields,
} from './rules'
import { missing } from '../parts'
import { personLink, personLinkProjection } from '../author/parser'
import { lineTranslations } from '../syllabus-paper/parser'
import { translationsProjection } from '../fields/translations'
import { quizQuestionProjection, quizQuestionSchema } from '../question/parser'
import { pastQuestionProjection, pastQuestionSchema } from '../past-question/parser'
import { sourceProjection, sourceSchema, unkeyedSourceProjection } from './source'

/** Key facts and quiz questions. */
export const revisionProjection = /* groq */ `keyFacts, quiz[] { ${quizQuestionProjection} }` as const

/** Key facts and questions. */
export const practiceProjection = /* groq */ `
  ${revisionProjection},
  mainsQuestions[] { _key, text, words, marks, hint },
  pastQuestions[]->{ ${pastQuestionProjection} }
` as const

/** A whole article. Its translations are articles of their own. */
export const articleProjection = /* groq */ `
  ${articleCardProjection},
  reviewer->{ ${personLinkProjection} },
  ${bodyProjection},
  "syllabusLines": syllabus[] { _key, ...paper->lines[code == ^.line][0] { text, ${translationsProjection('text')} } },
  ${practiceProjection},
  sources[] { ${sourceProjection} },
  "related": related[@->publishedAt <= now()]->{ ${articleCardProjection} },
  updates[] { _key, date, text, source { ${unkeyedSourceProjection} } },
  "supersededBy": select(supersededBy->publishedAt <= now() => supersededBy->{ ${articleLinkProjection} }),
  corrections[] { _key, date, text },
  seo { title, description, noindex },
  "original": translationOf._ref
` as const

const _key = z.string()

export const practiceShape = {
  keyFacts: articleFields.keyFacts.of(articleFields.keyFact),
  mainsQuestions: articleFields.mainsQuestions.of(
    z.object({ _key, ...mainsQuestionFields, hint: mainsQuestionFields.hint.nullable() }),
  ),
  quiz: articleFields.quiz.of(quizQuestionSchema),
  pastQuestions: articleFields.pastQuestions.of(pastQuestionSchema),
}

export const articleSchema = z
  .object({
    ...articleCardShape,
    reviewer: personLink.nullable(),
    body: bodySchema,
    syllabusLines: z.array(
      z.object({ _key, text: z.string().nullish(), translations: lineTranslations.optional() }),
    ),
    ...practiceShape,
    sources: articleFields.sources.of(sourceSchema),
    related: articleFields.related.of(articleCardSchema),
    updates: articleFields.updates.of(
      z.object({ _key, ...updateFields, source: sourceSchema.omit({ _key: true }).nullable() }),
    ),
    supersededBy: articleLink.nullable(),
    corrections: articleFields.corrections.of(z.object({ _key, ...correctionFields })),
    seo: z
      .object({
        title: seoFields.title.nullable(),
        description: seoFields.description.nullable(),
        noindex: z.boolean().nullable(),
      })
      .nullable(),
    /** The id of the article that this one translates. */
    original: z.string().nullable(),
  })
  .superRefine(articleRules)
  // GROQ can’t join the text of a syllabus line to its entry, so the query returns it beside the entries.
  .transform(({ syllabusLines, ...article }) => ({
    ...article,
    syllabus: article.syllabus.map((entry) => {
      const line = syllabusLines.find(({ _key }) => _key === entry._key)
      return { ...entry, text: line?.text ?? null, translations: line?.translations ?? null }
    }),
  }))

export type Article = z.output<typeof articleSchema>

/** Placeholders that a preview shows for missing or invalid required fields. */
export const articlePlaceholder = (): Partial<z.input<typeof articleSchema>> => ({
  ...missing,
  title: 'The title is still missing',
  language: 'en',
  context: 'The context line is still missing: it tells in a sentence or two why this is in the news.',
  publishedAt: new Date().toISOString(),
  author: { ...missing, name: 'an author still to be chosen', role: null, translations: null },
  topics: [{ ...missing, title: 'Topic still to be chosen', translations: null }],
  syllabus: [
    {
      _key: 'missing',
      line: '1.1',
      paper: {
        ...missing,
        exam: 'UPSC',
        stage: 'mains',
        code: 'GS1',
        title: 'Line of the syllabus still to be chosen',
        translations: null,
      },
    },
  ],
  syllabusLines: [],
  hasBody: true,
  body: [
    {
      _type: 'block',
      _key: 'missing',
      style: 'normal',
      listItem: null,
      level: null,
      children: [{ _type: 'span', _key: 'missing', text: 'The text is still missing.', marks: [] }],
      markDefs: [],
    },
  ],
})
