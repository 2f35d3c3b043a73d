import type { z } from 'zod'
import { articleProjection, articleSchema } from '../../../lib/content/article/parser'
import { authorProjection, authorSchema } from '../../../lib/content/author/parser'
import { branchProjection, branchSchema } from '../../../lib/content/branch/parser'
import { redirectProjection, redirectSchema } from '../../../lib/content/redirect/parser'
import { settingsProjection, settingsSchema } from '../../../lib/content/settings/parser'
import { syllabusPaperProjection, syllabusPaperSchema } from '../../../lib/content/syllabus-paper/parser'
import { topicProjection, topicSchema } from '../../../lib/content/topic/parser'

/** How the site reads a type: its own projection and parser, and the fields whose references are followed here. */
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
/** Notes come last: they refer to all others. */
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

/** Documents of a type in the order of their ids, `PAGE` at a time, after `$after`. */
export const PAGE = 200
export const pageQuery = (type: CheckedType) =>
  `*[_type == "${type}" && _id > $after] | order(_id asc) [0...${PAGE}] ${fields(type)}`

export const someQuery = (type: CheckedType) => `*[_type == "${type}" && _id in $ids] ${fields(type)}`
