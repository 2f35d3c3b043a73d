import { z } from 'zod'
import { languages } from '../lib/languages.ts'

/**
 * The webhook that tells the site what changed. The local lake is started with it; for hosted Sanity, make one at
 * sanity.io/manage, API, Webhooks with exactly these values, the URL `<SITE_URL>/api/revalidate`, the dataset of the
 * site, the secret SANITY_REVALIDATE_SECRET, method POST, and drafts and versions switched off.
 */
export const webhookRule = {
  name: 'Show what was published',
  on: ['create', 'update', 'delete'],
  filter:
    '_type in ["article", "branch", "topic", "author", "syllabusPaper", "redirect", "settings"] && !(_id in path("drafts.**")) && !(_id in path("versions.**"))',
  // A change of slug concerns both addresses, and a change of topics all of them, as does one of the topic above, of the
  // lines of the syllabus or of the month; a document that was made or deleted has one state only.
  projection:
    '{ _id, _type, "slugs": [before().slug.current, after().slug.current], "topics": [before().topics[]._ref, after().topics[]._ref, before().parent._ref, after().parent._ref], "syllabus": [before().syllabus[]{ "paper": paper._ref, line }, after().syllabus[]{ "paper": paper._ref, line }], "publishedBefore": before().publishedAt, "publishedAt": after().publishedAt, "languages": [before().language, after().language], "originals": [before().translationOf._ref, after().translationOf._ref] }',
} as const

const slug = z.string().max(200)
const id = z.string().max(200)
const line = z.object({ paper: id, line: z.string().max(200) })
const moment = z.iso.datetime().nullable().catch(null)

const different = <T extends string>(values: (T | null)[]) => [
  ...new Set(values.filter((value) => value !== null)),
]

/** What the projection above sends, and what was read of it: a scheduled article is told again when it is due. */
export const webhookBody = z.object({
  _id: z.string(),
  _type: z.enum(['article', 'branch', 'topic', 'author', 'syllabusPaper', 'redirect', 'settings']),
  slugs: z.array(slug.nullable()).max(2).transform(different),
  /** The ids of the topics that the document belonged to and belongs to. */
  topics: z
    .array(z.union([id, z.array(id.nullable()).max(100)]).nullable())
    .max(200)
    .transform((topics) => different(topics.flat())),
  /** The lines of the syllabus, by the ids of their papers, that the article stood and stands on. */
  syllabus: z
    .array(z.union([line, z.array(line.nullable().catch(null)).max(100)]).nullable())
    .max(200)
    .transform((states) => states.flat().filter((found) => found !== null))
    .catch([]),
  /** When the article had appeared, or was to. */
  publishedBefore: moment,
  /** The languages that the article was in and is in; a webhook of before the translations does not tell. */
  languages: z.array(z.enum(languages).nullable()).max(2).catch([]).transform(different),
  /** The ids of the articles that it translated and translates. */
  originals: z.array(id.nullable()).max(2).catch([]).transform(different),
  /** When the article is due, which may lie ahead. */
  publishedAt: moment,
})

/** A document that was published, changed or taken away. */
export type PublishedChange = z.output<typeof webhookBody>
