import { article } from './article/pages.ts'
import { author } from './author/pages.ts'
import { branch } from './branch/pages.ts'
import type { ContentType } from './content-type.ts'
import { glossaryTerm } from './glossary-term/pages.ts'
import { pastQuestion } from './past-question/pages.ts'
import { question } from './question/pages.ts'
import { redirect } from './redirect/pages.ts'
import { settings } from './settings/pages.ts'
import { syllabusPaper } from './syllabus-paper/pages.ts'
import { topic } from './topic/pages.ts'

/**
 * The types of content, in the order in which the Studio and the sitemap list them. Their forms are in
 * types.studio.ts, which does not compile while it lacks one.
 */
export const types = {
  article,
  question,
  pastQuestion,
  branch,
  topic,
  syllabusPaper,
  glossaryTerm,
  author,
  redirect,
  settings,
} as const satisfies Record<string, ContentType>

export type TypeName = keyof typeof types

/** The names of the routes of all types. */
type RouteName = { [Name in TypeName]: keyof (typeof types)[Name]['routes'] }[TypeName]

/** The routes of all types, by name. */
export const typeRoutes = {
  ...article.routes,
  ...question.routes,
  ...pastQuestion.routes,
  ...branch.routes,
  ...topic.routes,
  ...syllabusPaper.routes,
  ...glossaryTerm.routes,
  ...author.routes,
} as const satisfies Record<RouteName, unknown>

const isTypeName = (name: string): name is TypeName => name in types
export const typeNames = Object.keys(types).filter(isTypeName)

/** The registered properties of a type. */
export const contentType = (name: TypeName): ContentType => types[name]

/** Types whose documents have pages. */
export type LinkableType = {
  [Name in TypeName]: (typeof types)[Name] extends { path: unknown } ? Name : never
}[TypeName]

const isLinkable = (name: TypeName): name is LinkableType => 'path' in types[name]
export const linkableTypes = typeNames.filter(isLinkable)
