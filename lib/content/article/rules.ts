import { z } from 'zod'
import { isoDay } from '../../dates.ts'
import { languages, type Language } from '../../languages.ts'
import { speaksOfRecentDay, storedBody } from '../body/rules.ts'
import { optionalList, requiredList } from '../fields/bounded-list.ts'
import { credit, storedImage } from '../fields/image.ts'
import { oldPath, url } from '../fields/link.ts'
import { publishedId, referenceId, storedReference } from '../fields/reference.ts'
import { refuse, repeated, type Rule } from '../fields/rule.ts'
import { storedSlug } from '../fields/slug.ts'
import { choice, day, moment, text } from '../fields/text.ts'
import { RELATED_SIZE } from './pages.ts'

export const relevances = ['prelims', 'mains', 'both'] as const

/** Labels that editors type before the context line, although the page adds one. */
const labels: Record<Language, string[]> = {
  en: ['context', 'why in news', 'in news', 'news'],
  hi: ['संदर्भ'],
  gu: ['સંદર્ભ'],
}
const label = new RegExp(`^\\s*(${Object.values(labels).flat().join('|')})\\s*\\??\\s*[:–—-]`, 'i')

export const mainsQuestionFields = {
  text: text({
    what: 'The question',
    min: 10,
    max: 600,
    example: 'Discuss the effects of the pact on East Asia.',
  }),
  words: z.union([z.literal(150), z.literal(250)], 'A mains answer has 150 or 250 words'),
  marks: z
    .int('Marks are a whole number from 1 to 250')
    .min(1)
    .max(250, 'Marks are a whole number from 1 to 250'),
  hint: text({ what: 'A hint', max: 600, example: 'Begin with the treaty of 1961.' }),
} as const

export const sourceFields = {
  publisher: text({ what: 'The publisher', max: 120, example: 'Ministry of External Affairs' }),
  title: text({
    what: 'The title of a source',
    max: 200,
    example: 'Charter of the United Nations, Article 51',
  }),
  url,
  archivedUrl: url,
  date: day('The date of a source'),
} as const

export const correctionFields = {
  date: day('The date of a correction'),
  text: text({
    what: 'A correction',
    min: 10,
    max: 600,
    example: 'The treaty was signed in 1961, not in 1962.',
  }),
} as const

export const updateFields = {
  date: day('The day of an update'),
  text: text({
    what: 'An update',
    min: 10,
    max: 300,
    example: 'The Supreme Court has upheld the law.',
  }),
} as const

/** The rule for each field of an article, as the Studio stores it. */
export const articleFields = {
  title: text({ what: 'The title', min: 10, max: 110, example: 'Russia-North Korea pact' }),
  slug: storedSlug,
  language: choice('The language', languages),
  translationOf: storedReference,
  context: text({
    what: 'The context line',
    min: 40,
    max: 400,
    example: 'Russia and North Korea signed a treaty of mutual defence in Pyongyang.',
  }).refine((value) => !label.test(value), 'The page prints “Context” itself: begin with the news'),
  publishedAt: moment('The time of publishing'),
  eventDate: day('The day of the news'),
  reviewBy: day('The day to read it again'),
  author: storedReference,
  reviewer: storedReference,
  topics: requiredList({ what: 'Topics', min: 1, max: 6, stored: storedReference }),
  syllabus: requiredList({ what: 'Lines of the syllabus', min: 1, max: 4 }),
  syllabusPaper: storedReference,
  syllabusLine: text({ what: 'The line of the syllabus', max: 12, example: '2.18' }),
  relevance: choice('The relevance', relevances),
  body: storedBody,
  keyFact: text({ what: 'A key fact', max: 160, example: 'Article 51: the right to self-defence' }),
  keyFacts: optionalList({ what: 'Key facts', max: 8 }),
  mainsQuestions: optionalList({ what: 'Mains questions', max: 10 }),
  quiz: optionalList({ what: 'Quiz questions', max: 10 }),
  pastQuestions: optionalList({ what: 'Past questions', max: 20, stored: storedReference }),
  sources: optionalList({ what: 'Sources', max: 30 }),
  cover: storedImage,
  credit,
  related: optionalList({ what: 'Related notes', max: RELATED_SIZE, stored: storedReference }),
  updates: optionalList({ what: 'Updates', max: 30 }),
  supersededBy: storedReference,
  corrections: optionalList({ what: 'Corrections', max: 30 }),
  legacyPath: oldPath,
  legacyPaths: optionalList({ what: 'Old addresses', max: 20 }),
} as const

type ArticleFacts = {
  _id?: unknown
  slug?: unknown
  publishedAt?: unknown
  updates?: readonly ({ date?: unknown } | null | undefined)[] | null | undefined
  supersededBy?: unknown
  author?: unknown
  reviewer?: unknown
  related?: readonly unknown[] | null | undefined
  quiz?: readonly unknown[] | null | undefined
  pastQuestions?: readonly unknown[] | null | undefined
  topics?: readonly unknown[] | null | undefined
}

/** The day in India of the moment of publishing. */
const firstDay = (publishedAt: unknown) =>
  typeof publishedAt === 'string' && !Number.isNaN(Date.parse(publishedAt)) ? isoDay(publishedAt) : undefined
const idOf = (value: unknown) => (typeof value === 'string' ? publishedId(value) : undefined)

/** Rules for several fields of an article; they accept both stored references and dereferenced documents. */
export const articleRules: Rule<ArticleFacts> = (article, ctx) => {
  const days = [firstDay(article.publishedAt), ...(article.updates ?? []).map((update) => update?.date)]
  days.forEach((day, index) => {
    const before = days[index - 1]
    if (typeof day !== 'string' || typeof before !== 'string' || day >= before) return
    const message =
      index === 1 ? 'An update can’t be before the day of publishing' : 'The newest update stands last'
    refuse(ctx, ['updates', index - 1], message)
  })

  const reviewer = referenceId(article.reviewer)
  if (reviewer && reviewer === referenceId(article.author))
    refuse(ctx, ['reviewer'], 'The reviewer is someone other than the author')

  const self = idOf(article._id)
  if (self && referenceId(article.supersededBy) === self)
    refuse(ctx, ['supersededBy'], 'A note is not superseded by itself')
  article.related?.forEach((member, index) => {
    if (self && referenceId(member) === self)
      refuse(ctx, ['related', index], 'A note is not related to itself')
  })
  for (const name of ['related', 'topics', 'quiz', 'pastQuestions'] as const) {
    const ids = (article[name] ?? []).map((member, index) => referenceId(member) ?? `unknown ${index}`)
    for (const index of repeated(ids)) refuse(ctx, [name, index], 'This is already in the list')
  }
}

/** Warnings of the Studio by field; the site accepts these values. */
export const articleWarnings = {
  title: z.string().max(70, 'Search engines cut a title after about 70 characters').optional(),
  sources: z.array(z.unknown(), 'Name at least one source').min(1, 'Name at least one source'),
} as const

/** Warnings about several fields. */
export const articleAdvice: Rule<{ eventDate?: unknown; body?: unknown }> = (article, ctx) => {
  if (!article.eventDate && Array.isArray(article.body) && speaksOfRecentDay(article.body))
    refuse(
      ctx,
      ['eventDate'],
      'The text says “recent”: give the day of the news, so that it stays clear next year',
    )
}

export const seoFields = {
  title: text({ what: 'The title for search engines', max: 110, example: 'Russia-North Korea pact of 2024' }),
  description: text({
    what: 'The description',
    max: 320,
    example: 'What the treaty says and what it changes.',
  }),
} as const

export const seoWarnings = {
  title: z.string().max(60, 'Search engines show about 60 characters of a title').optional(),
  description: z
    .string()
    .min(70, 'Search engines show 70 to 160 characters of a description')
    .max(160, 'Search engines show 70 to 160 characters of a description')
    .optional(),
} as const
