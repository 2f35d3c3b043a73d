import type { z } from 'zod'
import { articleProjection, articleSchema } from '../../../lib/content/parsers/article'
import { authorProjection, authorSchema } from '../../../lib/content/parsers/author'
import { branchProjection, branchSchema } from '../../../lib/content/parsers/branch'
import { redirectProjection, redirectSchema } from '../../../lib/content/parsers/redirect'
import { settingsProjection, settingsSchema } from '../../../lib/content/parsers/settings'
import { syllabusPaperProjection, syllabusPaperSchema } from '../../../lib/content/parsers/syllabus-paper'
import { topicProjection, topicSchema } from '../../../lib/content/parsers/topic'

/** How the site reads a type: its projection and parser, and the fields whose references are checked here. */
type Reading = { projection: string; schema: z.ZodType; stored: string }

export const readings = {
  article: {
    projection: articleProjection,
    schema: articleSchema,
    stored: `
      slug, language, author, reviewer, translationOf, topics, related, legacyPaths,
      syllabus[] { _key, line, paper },
      "body": body[count(markDefs) > 0] { _key, markDefs[] { _key, reference } }
    `,
  },
  branch: {
    projection: branchProjection,
    schema: branchSchema,
    stored: 'slug, movedTo, headOffice, status, serviceDistricts',
  },
  topic: { projection: topicProjection, schema: topicSchema, stored: 'slug, parent' },
  syllabusPaper: {
    projection: syllabusPaperProjection,
    schema: syllabusPaperSchema,
    stored: 'slug, lines[] { code }',
  },
  author: { projection: authorProjection, schema: authorSchema, stored: 'slug' },
  redirect: { projection: redirectProjection, schema: redirectSchema, stored: 'from, to, toReference' },
  settings: { projection: settingsProjection, schema: settingsSchema, stored: '_type' },
} as const satisfies Record<string, Reading>

export type CheckedType = keyof typeof readings
/** Articles come last because they refer to all other types. */
export const checkedTypes = [
  'settings',
  'author',
  'syllabusPaper',
  'topic',
  'branch',
  'redirect',
  'article',
] as const satisfies CheckedType[]

const fields = (type: CheckedType) =>
  `{ _type, ${readings[type].projection}, "stored": { ${readings[type].stored} } }`

/** A page of `PAGE` documents of a type in the order of their ids, after `$after`. */
export const PAGE = 200
export const pageQuery = (type: CheckedType) =>
  `*[_type == "${type}" && _id > $after] | order(_id asc) [0...${PAGE}] ${fields(type)}`

export const someQuery = (type: CheckedType) => `*[_type == "${type}" && _id in $ids] ${fields(type)}`
