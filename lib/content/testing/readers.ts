import type { z } from 'zod'
import { articleQuery, articleSchema, getArticle } from '../article'
import { articlePlaceholder } from '../article/parser'
import { authorQuery, authorSchema, getAuthor } from '../author'
import { authorPlaceholder } from '../author/parser'
import { branchQuery, branchSchema, getBranch } from '../branch'
import { branchPlaceholder } from '../branch/parser'
import { getGlossaryTerm, glossaryTermQuery, glossaryTermSchema } from '../glossary-term'
import { glossaryTermPlaceholder } from '../glossary-term/parser'
import { pastQuestionProjection, pastQuestionSchema } from '../past-question/parser'
import { questionProjection, questionSchema } from '../question/parser'
import { redirectQuery, redirectSchema } from '../redirect'
import { settingsQuery, settingsSchema } from '../settings'
import { getSyllabusPaper, syllabusPaperQuery, syllabusPaperSchema } from '../syllabus-paper'
import { syllabusPaperPlaceholder } from '../syllabus-paper/parser'
import { getTopic, topicQuery, topicSchema } from '../topic'
import { topicPlaceholder } from '../topic/parser'
import type { LinkableType, TypeName } from '../types'

/** The query and the parser for a document of a type. */
type Reader = { query: string; schema: z.ZodType }

/** Like {@link Reader}, for a type whose documents have pages, with the placeholders of a preview. */
type PageReader = Reader & { get: (slug: string) => Promise<object | null>; placeholder: () => object }

/** The reader of each type. */
export const readers = {
  article: {
    query: articleQuery,
    schema: articleSchema,
    get: (slug) => getArticle(slug, 'en'),
    placeholder: articlePlaceholder,
  },
  // The site asks for lists of these only.
  question: {
    query: `*[_type == "question" && _id == $id][0] { ${questionProjection} }`,
    schema: questionSchema,
  },
  pastQuestion: {
    query: `*[_type == "pastQuestion" && _id == $id][0] { ${pastQuestionProjection} }`,
    schema: pastQuestionSchema,
  },
  branch: {
    query: branchQuery,
    schema: branchSchema,
    get: getBranch,
    placeholder: branchPlaceholder,
  },
  topic: {
    query: topicQuery,
    schema: topicSchema,
    get: getTopic,
    placeholder: topicPlaceholder,
  },
  syllabusPaper: {
    query: syllabusPaperQuery,
    schema: syllabusPaperSchema,
    get: getSyllabusPaper,
    placeholder: syllabusPaperPlaceholder,
  },
  glossaryTerm: {
    query: glossaryTermQuery,
    schema: glossaryTermSchema,
    get: getGlossaryTerm,
    placeholder: glossaryTermPlaceholder,
  },
  author: {
    query: authorQuery,
    schema: authorSchema,
    get: getAuthor,
    placeholder: authorPlaceholder,
  },
  redirect: { query: redirectQuery, schema: redirectSchema },
  settings: { query: settingsQuery, schema: settingsSchema },
} satisfies { [Name in TypeName]: Name extends LinkableType ? PageReader : Reader }

/** The parameters for the query of a document. */
export function parametersFor(document: object): Record<string, unknown> {
  const facts: Record<string, unknown> = { ...document }
  const { _id, slug, from } = facts
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined
  return {
    ...{ id: _id, slug: current ?? null, paths: [String(from).toLowerCase()] },
    language: facts.language ?? 'en',
  }
}
