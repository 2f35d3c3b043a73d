import { z } from 'zod'
import type { Language } from '../../languages'
import { articleFields, articleRules } from './rules'
import { authorFields } from '../author/rules'
import { syllabusPaperFields } from '../syllabus-paper/rules'
import { topicFields } from '../topic/rules'
import { slug } from '../fields/slug'
import { creditedImageSchema, imageProjection } from '../image'
import { documentShape } from '../parts'

export type { Language }

/** Articles that are out, in every language: scheduled ones have a `publishedAt` that lies ahead. */
export const publishedArticleFilter = /* groq */ `_type == "article" && defined(slug.current) && publishedAt <= now()`

/** Those of them in one language. */
export const articleFilter = /* groq */ `${publishedArticleFilter} && language == $language` as const

/** Those of them on one of `$topics`, which are ids. A text may refer to topics too, which `references` alone counts. */
export const topicArticleFilter =
  /* groq */ `${articleFilter} && references($topics) && count((topics[]._ref)[@ in $topics]) > 0` as const

/** Those of them by `$author`, which is an id. */
export const authorArticleFilter = /* groq */ `${articleFilter} && author._ref == $author` as const

/** Those of them on line `$line` of `$paper`, which is an id. The first two conditions can be looked up. */
export const lineArticleFilter =
  /* groq */ `${articleFilter} && references($paper) && $line in syllabus[].line && count(syllabus[paper._ref == $paper && line == $line]) > 0` as const

/** Those of them that came out in a month, from `$start` until before `$end`. */
export const monthArticleFilter =
  /* groq */ `${articleFilter} && publishedAt >= $start && publishedAt < $end` as const

export const articleCardProjection = /* groq */ `
  _id,
  _rev,
  title,
  "slug": slug.current,
  language,
  context,
  publishedAt,
  updatedAt,
  eventDate,
  relevance,
  author->{ _id, name, "slug": slug.current, role },
  topics[]->{ _id, title, "slug": slug.current },
  syllabus[] {
    _key,
    line,
    paper->{ _id, exam, stage, code, title, "slug": slug.current }
  },
  cover { ${imageProjection}, credit },
  "hasBody": count(body) > 0
` as const

export const notThere = 'Choose a document that is published'

const topicLink = z.object({ _id: z.string(), title: topicFields.title, slug }, notThere)
export const personLink = z.object(
  { _id: z.string(), name: authorFields.name, slug, role: authorFields.role.nullable() },
  notThere,
)
const syllabusEntry = z.object({
  _key: z.string(),
  line: articleFields.syllabusLine,
  paper: z.object(
    {
      _id: z.string(),
      exam: syllabusPaperFields.exam,
      stage: syllabusPaperFields.stage,
      code: syllabusPaperFields.code,
      title: syllabusPaperFields.title,
      slug,
    },
    notThere,
  ),
})

export const articleCardShape = {
  ...documentShape,
  title: articleFields.title,
  slug,
  language: articleFields.language,
  context: articleFields.context,
  publishedAt: articleFields.publishedAt,
  updatedAt: articleFields.updatedAt.nullable(),
  eventDate: articleFields.eventDate.nullable(),
  relevance: articleFields.relevance.nullable(),
  author: personLink,
  topics: articleFields.topics.of(topicLink),
  syllabus: articleFields.syllabus.of(syllabusEntry),
  cover: creditedImageSchema.nullable(),
  hasBody: z.boolean().refine(Boolean, 'Write the text of the note'),
}

/** What a list shows of an article. */
export const articleCardSchema = z.object(articleCardShape).superRefine(articleRules)
export type ArticleCard = z.output<typeof articleCardSchema>
