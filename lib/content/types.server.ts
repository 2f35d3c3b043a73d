import 'server-only'
import type { z } from 'zod'
import { routes } from '../routes'
import { articleQuery, articleSchema } from './article'
import { getMonths } from './article/months'
import { articlePlaceholder } from './article/parser'
import { authorQuery, authorSchema, getAuthors } from './author'
import { authorPlaceholder } from './author/parser'
import { branchQuery, branchSchema, getBranches } from './branch'
import { branchPlaceholder } from './branch/parser'
import { getGlossaryTerms, glossaryTermQuery, glossaryTermSchema } from './glossary-term'
import { glossaryTermPlaceholder } from './glossary-term/parser'
import type { Agreeing } from './query-types'
import { redirectQuery, redirectSchema } from './redirect'
import { settingsQuery, settingsSchema } from './settings'
import { getSyllabusPapers, syllabusPaperQuery, syllabusPaperSchema } from './syllabus-paper'
import { syllabusPaperPlaceholder } from './syllabus-paper/parser'
import { getTopics, topicQuery, topicSchema } from './topic'
import { topicPlaceholder } from './topic/parser'
import type { LinkableType, TypeName } from './types'

/** How a document of a type is read. */
type Reader = { query: string; schema: z.ZodType }

/** What there is of a type whose documents have pages. */
type PageReader = Reader & {
  /** What a preview shows in place of required fields that are missing or invalid. */
  placeholder: () => object
  /** Paths that search engines may list besides the lists of the type. @throws ContentUnavailableError */
  addresses: () => Promise<string[]>
}

/** The query of one document and its parser, which have to fit each other. */
const locked = <Query extends keyof SanityQueries, S extends z.ZodType>(
  reader: { query: Query; schema: S; placeholder?: () => Partial<z.input<S>> } & Agreeing<
    SanityQueries[Query],
    S
  >,
) => reader

/** How the server reads each type of content. */
export const serverTypes = {
  article: {
    ...locked({ query: articleQuery, schema: articleSchema }),
    placeholder: articlePlaceholder,
    // The articles themselves are listed by month.
    addresses: async () => (await getMonths()).map((month) => routes.month(month)),
  },
  branch: {
    ...locked({ query: branchQuery, schema: branchSchema }),
    placeholder: branchPlaceholder,
    addresses: async () => (await getBranches()).map(({ slug }) => routes.branch(slug)),
  },
  topic: {
    ...locked({ query: topicQuery, schema: topicSchema }),
    placeholder: topicPlaceholder,
    addresses: async () => (await getTopics()).map(({ slug }) => routes.topic(slug)),
  },
  syllabusPaper: {
    ...locked({ query: syllabusPaperQuery, schema: syllabusPaperSchema }),
    placeholder: syllabusPaperPlaceholder,
    addresses: async () => (await getSyllabusPapers()).map(({ slug }) => routes.syllabusPaper(slug)),
  },
  glossaryTerm: {
    ...locked({ query: glossaryTermQuery, schema: glossaryTermSchema }),
    placeholder: glossaryTermPlaceholder,
    addresses: async () => (await getGlossaryTerms()).map(({ slug }) => routes.glossaryTerm(slug)),
  },
  author: {
    ...locked({ query: authorQuery, schema: authorSchema }),
    placeholder: authorPlaceholder,
    addresses: async () => (await getAuthors()).map(({ slug }) => routes.author(slug)),
  },
  redirect: locked({ query: redirectQuery, schema: redirectSchema }),
  settings: locked({ query: settingsQuery, schema: settingsSchema }),
} satisfies { [Name in TypeName]: Name extends LinkableType ? PageReader : Reader }
