import { z } from 'zod'
import type { Language } from '../../languages'
import { articleFields, articleRules, updateFields } from './rules'
import { personLink, personLinkProjection } from '../author/parser'
import { paperLink, paperLinkProjection } from '../syllabus-paper/parser'
import { topicLink, topicLinkProjection } from '../topic/parser'
import { slug } from '../fields/slug'
import { creditedImageSchema, imageProjection } from '../image'
import { documentShape, notThere } from '../parts'

export type { Language }

/** Published articles in all languages. A scheduled article has a `publishedAt` in the future. */
export const publishedArticleFilter = /* groq */ `_type == "article" && defined(slug.current) && publishedAt <= now()`

/** Published articles in `$language`. */
export const articleFilter = /* groq */ `${publishedArticleFilter} && language == $language` as const

/** Articles that no newer article supersedes. */
export const currentArticleFilter = /* groq */ `${articleFilter} && !defined(supersededBy)` as const

/** Articles tagged with any of `$topics` (ids). `references()` is indexed, but also matches links in the body. */
export const topicArticleFilter =
  /* groq */ `${articleFilter} && references($topics) && count((topics[]._ref)[@ in $topics]) > 0` as const

/** Articles by `$author` (an id). */
export const authorArticleFilter = /* groq */ `${articleFilter} && author._ref == $author` as const

/** Articles on line `$line` of `$paper` (an id). The first two conditions are redundant; an index serves them. */
export const lineArticleFilter =
  /* groq */ `${articleFilter} && references($paper) && $line in syllabus[].line && count(syllabus[paper._ref == $paper && line == $line]) > 0` as const

/** Articles published from `$start` until before `$end`. */
export const periodArticleFilter =
  /* groq */ `${articleFilter} && publishedAt >= $start && publishedAt < $end` as const

export const articleLinkProjection = /* groq */ `_id, title, "slug": slug.current, language` as const

export const articleCardProjection = /* groq */ `
  _id,
  _rev,
  title,
  "slug": slug.current,
  language,
  context,
  publishedAt,
  "updatedOn": updates[-1].date,
  eventDate,
  relevance,
  author->{ ${personLinkProjection} },
  topics[]->{ ${topicLinkProjection} },
  syllabus[] {
    _key,
    line,
    paper->{ ${paperLinkProjection} }
  },
  cover { ${imageProjection}, credit },
  "hasBody": count(body) > 0
` as const

export const articleLink = z.object(
  { _id: z.string(), title: articleFields.title, slug, language: articleFields.language },
  notThere,
)
export const syllabusEntry = z.object({
  _key: z.string(),
  line: articleFields.syllabusLine,
  paper: paperLink,
})

export const articleCardShape = {
  ...documentShape,
  title: articleFields.title,
  slug,
  language: articleFields.language,
  context: articleFields.context,
  publishedAt: articleFields.publishedAt,
  /** The day of the last update. */
  updatedOn: updateFields.date.nullable(),
  eventDate: articleFields.eventDate.nullable(),
  relevance: articleFields.relevance.nullable(),
  author: personLink,
  topics: articleFields.topics.of(topicLink),
  syllabus: articleFields.syllabus.of(syllabusEntry),
  cover: creditedImageSchema.nullable(),
  hasBody: z.boolean().refine(Boolean, 'Write the text of the note'),
}

/** An article in a list. */
export const articleCardSchema = z.object(articleCardShape).superRefine(articleRules)
export type ArticleCard = z.output<typeof articleCardSchema>
