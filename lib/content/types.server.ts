import 'server-only'
import type { z } from 'zod'
import { routes } from '../routes'
import { articleQuery, articleSchema } from './article'
import { getMonths } from './article/months'
import { articleStandIn } from './article/parser'
import { authorQuery, authorSchema, getAuthors } from './author'
import { authorStandIn } from './author/parser'
import { branchQuery, branchSchema, getBranches } from './branch'
import { branchStandIn } from './branch/parser'
import { getGlossaryTerms, glossaryTermQuery, glossaryTermSchema } from './glossary-term'
import { glossaryTermStandIn } from './glossary-term/parser'
import type { Agreeing } from './query-types'
import { redirectQuery, redirectSchema } from './redirect'
import { settingsQuery, settingsSchema } from './settings'
import { getSyllabusPapers, syllabusPaperQuery, syllabusPaperSchema } from './syllabus-paper'
import { syllabusPaperStandIn } from './syllabus-paper/parser'
import { getTopics, topicQuery, topicSchema } from './topic'
import { topicStandIn } from './topic/parser'
import type { LinkableType, TypeName } from './types'

/** How a document of a type is read. */
type Reader = { query: string; schema: z.ZodType }

/** What there is of a type whose documents have pages. */
type PageReader = Reader & {
  /** What a preview shows in place of required parts that are missing or wrong. */
  standIn: () => unknown
  /** Paths that search engines may list besides the lists of the type. @throws ContentUnavailableError */
  addresses: () => Promise<string[]>
}

/** The query of one document and its parser, which have to fit each other. */
const locked = <Query extends keyof SanityQueries, S extends z.ZodType>(
  reader: { query: Query; schema: S; standIn?: () => z.input<S> } & Agreeing<SanityQueries[Query], S>,
) => reader

/** How the server reads each type of content. */
export const serverTypes = {
  article: {
    ...locked({ query: articleQuery, schema: articleSchema }),
    standIn: articleStandIn,
    // The articles themselves are listed by month.
    addresses: async () => (await getMonths()).map((month) => routes.month(month)),
  },
  branch: {
    ...locked({ query: branchQuery, schema: branchSchema }),
    standIn: branchStandIn,
    addresses: async () => (await getBranches()).map(({ slug }) => routes.branch(slug)),
  },
  topic: {
    ...locked({ query: topicQuery, schema: topicSchema }),
    standIn: topicStandIn,
    addresses: async () => (await getTopics()).map(({ slug }) => routes.topic(slug)),
  },
  syllabusPaper: {
    ...locked({ query: syllabusPaperQuery, schema: syllabusPaperSchema }),
    standIn: syllabusPaperStandIn,
    addresses: async () => (await getSyllabusPapers()).map(({ slug }) => routes.syllabusPaper(slug)),
  },
  glossaryTerm: {
    ...locked({ query: glossaryTermQuery, schema: glossaryTermSchema }),
    standIn: glossaryTermStandIn,
    addresses: async () => (await getGlossaryTerms()).map(({ slug }) => routes.glossaryTerm(slug)),
  },
  author: {
    ...locked({ query: authorQuery, schema: authorSchema }),
    standIn: authorStandIn,
    addresses: async () => (await getAuthors()).map(({ slug }) => routes.author(slug)),
  },
  redirect: locked({ query: redirectQuery, schema: redirectSchema }),
  settings: locked({ query: settingsQuery, schema: settingsSchema }),
} satisfies { [Name in TypeName]: Name extends LinkableType ? PageReader : Reader }
